import { bringAllowance } from '../allowance.ts';
import type { Issuer } from '../items/issuer.ts';
import { eachThenFail } from './each-then-fail.ts';
import { credentialsEnding } from './index-store.ts';
import type { Publishing } from './publishing.ts';

/** No credential is valid for longer (a track's `validMonths` is 120 at most). */
const longest = 11 * 366 * 86_400;

/**
 * Brings what this body's credentials allow to their holders' places: of who joined an organisation
 * since, and where a request was cut off between a credential and its allowance.
 */
export async function bringAllowances(publishing: Publishing, { bodyId }: Issuer): Promise<void> {
  const from = publishing.now();
  const holders = new Set<string>();
  for await (const { staffId } of credentialsEnding(publishing, bodyId, {
    from,
    until: from + longest,
  })) {
    if (staffId !== undefined) holders.add(staffId);
  }
  await eachThenFail([...holders], (staffId) => bringAllowance(publishing, staffId));
}
