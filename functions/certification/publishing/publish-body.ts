import type { StatusList } from '../items/credential.ts';
import type { Issuer } from '../items/issuer.ts';
import type { IssuerKeys } from '../items/issuer-keys.ts';
import { freshFor } from '../rules/status-list-change.ts';
import { findIssuerKeys } from '../signing/issuer-key-store.ts';
import { ensureKeys } from '../signing/rotate-key.ts';
import { type Signer, signerOf } from '../signing/signer.ts';
import { issuerPath } from '../standard/addresses.ts';
import type { IssuerFile } from '../standard/issuer-file.ts';
import { eachThenFail } from './each-then-fail.ts';
import { keptFile } from './kept-keys.ts';
import { publishCredential } from './publish-credential.ts';
import { publishList } from './publish-list.ts';
import { bringTo } from './publisher.ts';
import type { Publishing } from './publishing.ts';
import { credentialsOf, findStatusList, noteListPublished } from './status-store.ts';

/**
 * Publishes what of a certifying body isn't, or is too old: profile and keys, then each status list
 * and its credentials, so that no credential lies there without its list. A body without keys, or
 * without a profile, waits.
 */
export async function publishBody(publishing: Publishing, issuer: Issuer): Promise<void> {
  const { bodyId } = issuer;
  const keys = publishing.makesKeys
    ? await ensureKeys(publishing, bodyId)
    : await findIssuerKeys(publishing, bodyId);
  const signer = keys && signerOf(publishing.site, keys, publishing.keeper);
  if (!keys || !signer) return;
  await publishIssuer(publishing, issuer);
  for (let number = 1; ; number += 1) {
    const list = await findStatusList(publishing, bodyId, number);
    if (!list) return;
    if (isDue(list, keys, publishing.now())) await settle(publishing, { signer, keys, list });
  }
}

/** The keys are read after the file that they replace, so that older ones never come after newer. */
async function publishIssuer(publishing: Publishing, { bodyId, profile }: Issuer): Promise<void> {
  if (!profile) return;
  const { publisher, site, keeper } = publishing;
  const path = issuerPath(bodyId);
  const { name, url, description } = profile;
  await bringTo(publisher, path, async (there) => {
    const keys = await findIssuerKeys(publishing, bodyId);
    const signer = keys && signerOf(site, keys, keeper);
    if (!signer) return undefined;
    const shown: IssuerFile = {
      id: site + path,
      type: ['Profile'],
      name,
      url,
      description,
      keys: [...signer.keys],
    };
    return keptFile(there, shown);
  });
}

function isDue(list: StatusList, keys: IssuerKeys, now: number): boolean {
  return (
    list.publishedRevision !== list.revision ||
    list.publishedKeys !== keys.version ||
    now - list.publishedAt >= freshFor
  );
}

interface Due {
  readonly signer: Signer;
  readonly keys: IssuerKeys;
  readonly list: StatusList;
}

/**
 * Brings a list and its credentials out, and notes that only then: what is killed in between begins
 * again. After a change of keys every credential is looked at, for its key may not be believed any more.
 */
async function settle(publishing: Publishing, { signer, keys, list }: Due): Promise<void> {
  const shown = await publishList(publishing, signer, list);
  if (!shown) return;
  const all = list.publishedKeys !== keys.version;
  const waiting = shown.places.filter(({ published }) => all || published !== true);
  const credentials = await credentialsOf(
    publishing,
    waiting.map(({ credentialId }) => credentialId),
  );
  await eachThenFail(credentials, (each) => publishCredential(publishing, signer, each));
  await noteListPublished(publishing, { ...shown.list, keys: keys.version }, publishing.now());
}
