import { bringAllowance } from '../allowance.ts';
import type { Issuer } from '../items/issuer.ts';
import { eachThenFail } from './each-then-fail.ts';
import { credentialsEnding } from './index-store.ts';
import type { Publishing } from './publishing.ts';

/**
 * Brings what this body's credentials allow to their holders' places: of who joined an organisation
 * since, where a request was cut off between a credential and its allowance, and of whom a track allows
 * something no more.
 */
export async function bringAllowances(publishing: Publishing, { bodyId }: Issuer): Promise<void> {
  const holders = new Set<string>();
  for await (const each of credentialsEnding(publishing, bodyId, { from: publishing.now() })) {
    if (each.staffId !== undefined) holders.add(each.staffId);
  }
  await eachThenFail([...holders], (staffId) => bringAllowance(publishing, staffId));
}
