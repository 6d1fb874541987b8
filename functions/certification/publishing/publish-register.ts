import type { Issuer } from '../items/issuer.ts';
import { credentialStanding } from '../rules/credential-next.ts';
import { registerPath } from '../standard/addresses.ts';
import type { RegisterFile } from '../standard/register-file.ts';
import { credentialsById } from '../store/credentials-by-id.ts';
import { holdersOf } from '../store/holders.ts';
import { credentialsEnding } from './index-store.ts';
import { bringTo } from './publisher.ts';
import type { Publishing } from './publishing.ts';

/**
 * Publishes the register: whoever holds a valid credential and wishes to be in it. Read from the
 * table after the published one, so that nobody who has left it comes back by an older run.
 */
export async function publishRegister(
  publishing: Publishing,
  issuers: readonly Issuer[],
): Promise<void> {
  await bringTo(publishing.publisher, registerPath, async () =>
    JSON.stringify(await registerOf(publishing, issuers)),
  );
}

async function registerOf(
  publishing: Publishing,
  issuers: readonly Issuer[],
): Promise<RegisterFile> {
  const people = [...(await listedPeople(publishing, issuers)).values()];
  return { people: people.sort((one, other) => (one.name < other.name ? -1 : 1)) };
}

type Store = Pick<Publishing, 'documents' | 'tableName' | 'now'>;
type Listed = RegisterFile['people'][number];

/**
 * Who is in the register, by who they are: with the name of the credential that ends last, which a
 * certifying body has vouched for. What somebody calls themselves now, nobody has looked at.
 */
export async function listedPeople(
  store: Store,
  issuers: readonly Issuer[],
): Promise<ReadonlyMap<string, Listed>> {
  const found = await credentialIds(store, issuers);
  const holders = await holdersOf(store, [...found.keys()]);
  const wishing = [...holders].filter(([, { profile }]) => profile.listed);
  const ids = wishing.flatMap(([staffId]) => found.get(staffId) ?? []);
  const valid = (await credentialsById(store, ids))
    .filter((each) => credentialStanding(each, store.now()) === 'valid')
    .sort((one, other) => other.validUntil - one.validUntil);
  const people = wishing.flatMap(([staffId, { profile }]) => {
    const held = valid.filter((each) => each.staffId === staffId);
    const [last] = held;
    if (!last) return [];
    const { province, languages } = profile;
    const tracks = [...new Set(held.map(({ trackId }) => trackId))].sort();
    return [[staffId, { name: last.name, province, languages, tracks }] as const];
  });
  return new Map(people);
}

/**
 * Credentials that haven't ended, of any body, by whose they are. By the index, which may lag behind the
 * revocation that has called for all this: what is in force the credentials themselves say.
 */
async function credentialIds(
  store: Store,
  issuers: readonly Issuer[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const from = store.now() + 1;
  const ids = new Map<string, string[]>();
  for (const { bodyId } of issuers) {
    for await (const { id, staffId } of credentialsEnding(store, bodyId, { from })) {
      if (staffId !== undefined) ids.set(staffId, [...(ids.get(staffId) ?? []), id]);
    }
  }
  return ids;
}
