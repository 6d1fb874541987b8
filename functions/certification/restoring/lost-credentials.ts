import { findOrganisation } from '../../staff/store/organisations.ts';
import type { Credential } from '../items/credential.ts';
import type { IssuerKey } from '../items/issuer-keys.ts';
import { credentialPath } from '../standard/addresses.ts';
import { credentialsById } from '../store/credentials-by-id.ts';
import { readPublished } from './read-published.ts';
import { rebuildCredential } from './rebuild-credential.ts';
import type { Restoring } from './restoring.ts';

/** Ids whose credentials are read at once. */
const atOnce = 100;

/**
 * The published credentials of these bodies that the table hasn't, by id; and the paths of those that
 * aren't to be believed. A body that isn't among `keys` is left out.
 */
export async function lostCredentials(
  restoring: Restoring,
  ids: readonly string[],
  keys: ReadonlyMap<string, readonly IssuerKey[]>,
): Promise<{ readonly lost: Map<string, Credential>; readonly unfit: string[] }> {
  const lost = new Map<string, Credential>();
  const unfit: string[] = [];
  for (const id of await missing(restoring, ids)) {
    const path = credentialPath(id);
    const text = (await restoring.publisher.read(path))?.text ?? '';
    const read = readPublished(text, (bodyId) => keys.get(bodyId) ?? []);
    const rebuilt =
      read &&
      rebuildCredential(
        { id, bodyId: read.bodyId, province: await provinceOf(restoring, read.bodyId) },
        read.document,
      );
    if (rebuilt) lost.set(id, rebuilt);
    else unfit.push(path);
  }
  return { lost, unfit };
}

async function missing(restoring: Restoring, ids: readonly string[]): Promise<string[]> {
  const left: string[] = [];
  for (let at = 0; at < ids.length; at += atOnce) {
    const asked = ids.slice(at, at + atOnce);
    const there = new Set((await credentialsById(restoring, asked)).map(({ id }) => id));
    left.push(...asked.filter((id) => !there.has(id)));
  }
  return left;
}

async function provinceOf(restoring: Restoring, bodyId: string): Promise<Credential['province']> {
  return (await findOrganisation(restoring, bodyId))?.settings.province ?? 'elsewhere';
}
