import type { StatusList } from '../items/credential.ts';
import type { Issuer } from '../items/issuer.ts';
import type { IssuerKeys } from '../items/issuer-keys.ts';
import { freshFor } from '../rules/status-list-change.ts';
import { findIssuerKeys } from '../signing/issuer-key-store.ts';
import { ensureKeys } from '../signing/rotate-key.ts';
import { signerOf } from '../signing/signer.ts';
import { issuerPath } from '../standard/addresses.ts';
import type { IssuerFile } from '../standard/issuer-file.ts';
import { eachThenFail } from './each-then-fail.ts';
import { keptFile } from './kept-keys.ts';
import type { OutList } from './publish-credentials.ts';
import { publishList } from './publish-list.ts';
import { bringTo } from './publisher.ts';
import type { Publishing } from './publishing.ts';
import { findStatusList } from './status-store.ts';

/**
 * Publishes what of a certifying body isn't, or is too old, but for its credentials: profile and keys,
 * then each status list. Each list goes to `out` when it lies there, for its credentials, so that no
 * credential lies there without its list. A body without keys waits.
 */
export async function publishBody(
  publishing: Publishing,
  issuer: Issuer,
  out: (list: OutList) => void,
): Promise<void> {
  const { bodyId } = issuer;
  const keys = publishing.makesKeys
    ? await ensureKeys(publishing, bodyId)
    : await findIssuerKeys(publishing, bodyId);
  const signer = keys && signerOf(publishing.site, keys, publishing.keeper);
  if (!keys || !signer) return;
  await publishIssuer(publishing, issuer);
  await eachThenFail(await dueLists(publishing, bodyId, keys), async (due) => {
    const shown = await publishList(publishing, signer, due);
    if (shown) out({ ...shown, signer, keys: keys.version });
  });
}

async function dueLists(
  publishing: Publishing,
  bodyId: string,
  keys: IssuerKeys,
): Promise<StatusList[]> {
  const due: StatusList[] = [];
  for (let number = 1; ; number += 1) {
    const list = await findStatusList(publishing, bodyId, number);
    if (!list) return due;
    if (isDue(list, keys, publishing.now())) due.push(list);
  }
}

/** The keys are read after the file that they replace, so that older ones never come after newer. */
async function publishIssuer(publishing: Publishing, { bodyId, profile }: Issuer): Promise<void> {
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
