import type { Credential } from '../items/credential.ts';
import type { Signer } from '../signing/signer.ts';
import { credentialPath } from '../standard/addresses.ts';
import { badgeClaims, openBadge } from '../standard/open-badge.ts';
import { bringTo } from './publisher.ts';
import type { Publishing } from './publishing.ts';
import { readUnverified } from './read-unverified.ts';
import { notePublished } from './status-store.ts';

/**
 * Signs a credential and puts it where everybody may read it. Whatever was killed in between, the
 * next run gives the same file: the facts don't change and RS256 is deterministic. A file that a
 * trusted older key signed stays as it is. `keys` is the version of those that the signer knows.
 */
export async function publishCredential(
  publishing: Publishing,
  { signer, keys }: { readonly signer: Signer; readonly keys: number },
  issued: Credential,
): Promise<void> {
  const claims = badgeClaims(openBadge.parse(issued.document));
  await bringTo(publishing.publisher, credentialPath(issued.id), async (there) => {
    const signed = there === undefined ? undefined : readUnverified(there);
    if (signed) signer.notBefore(signed.kid);
    const isGood =
      signed !== undefined &&
      signer.trusted.has(signed.kid) &&
      signed.payload === JSON.stringify(claims);
    return isGood ? undefined : signer.sign(claims);
  });
  await notePublished(publishing, issued, keys);
}
