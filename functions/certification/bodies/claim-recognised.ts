import type { Dependencies } from '../../platform/dependencies.ts';
import { findPerson } from '../../staff/store/people.ts';
import { addressHash } from './store/leads-to.ts';
import { claim, unclaimedOf } from './store/unclaimed.ts';

/**
 * Hands somebody the credentials by which they were recognised before they ever signed in: whoever
 * the identity provider vouches for as the owner of the address. One read when there are none.
 */
export async function claimRecognised(dependencies: Dependencies, staffId: string): Promise<void> {
  const person = await findPerson(dependencies, staffId);
  if (!person?.emailVerified) return;
  const hash = addressHash(dependencies.secrets.pepper, person.email);
  const waiting = await unclaimedOf(dependencies, hash);
  await Promise.all(
    waiting.map((credentialId) => claim(dependencies, { hash, credentialId, staffId })),
  );
}
