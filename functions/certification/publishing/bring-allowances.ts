import { bringAllowance } from '../allowance.ts';
import type { Issuer } from '../items/issuer.ts';
import { eachThenFail } from './each-then-fail.ts';
import { credentialsEnding } from './index-store.ts';
import type { Publishing } from './publishing.ts';

/**
 * Brings what this body's credentials allow to their holders' places: of who joined an organisation
 * since, and where a request was cut off between a credential and its allowance. Most tracks allow
 * nothing, and their holders aren't looked at.
 */
export async function bringAllowances(publishing: Publishing, { bodyId }: Issuer): Promise<void> {
  const holders = new Set<string>();
  for await (const each of credentialsEnding(publishing, bodyId, { from: publishing.now() })) {
    const track = await publishing.content.track(each.trackId);
    if (each.staffId !== undefined && track?.allows.sensitiveModules) holders.add(each.staffId);
  }
  await eachThenFail([...holders], (staffId) => bringAllowance(publishing, staffId));
}
