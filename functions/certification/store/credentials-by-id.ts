import type { Dependencies } from '../../platform/dependencies.ts';
import { readItems } from '../../platform/read-items.ts';
import { keys } from '../../platform/table.ts';
import { type Credential, credential } from '../items/credential.ts';

/** The credentials with these ids, in any order; without those that there aren't. */
export async function credentialsById(
  store: Pick<Dependencies, 'documents' | 'tableName'>,
  ids: readonly string[],
): Promise<Credential[]> {
  const wanted = [...new Set(ids)].map((id) => keys.credential(id));
  const found = await readItems(store, wanted, { consistent: true });
  return found.map((item) => credential.parse(item));
}
