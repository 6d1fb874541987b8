import { findIssuerKeys } from '../signing/issuer-key-store.ts';
import { signerOf } from '../signing/signer.ts';
import { issuerPath, statementsIssuer } from '../standard/addresses.ts';
import type { IssuerFile } from '../standard/issuer-file.ts';
import { keptFile } from './kept-keys.ts';
import { bringTo } from './publisher.ts';
import type { Publishing } from './publishing.ts';

/**
 * Publishes the keys by which this installation signs statements, once there are some. They are read
 * after the file that they replace, so that older ones never come after newer ones.
 */
export async function publishStatementKeys(publishing: Publishing): Promise<void> {
  const { publisher, site, keeper } = publishing;
  const path = issuerPath(statementsIssuer);
  await bringTo(publisher, path, async (there) => {
    const keys = await findIssuerKeys(publishing, statementsIssuer);
    const signer = keys && signerOf(site, keys, keeper);
    if (!signer) return undefined;
    const file: IssuerFile = {
      id: site + path,
      type: ['Profile'],
      name: 'Sanad',
      url: site,
      description: 'Counts who has completed a workshop, for the organisation that gave it.',
      keys: [...signer.keys],
    };
    return keptFile(there, file);
  });
}
