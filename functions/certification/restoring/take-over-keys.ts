import type { IssuerKey, IssuerKeys } from '../items/issuer-keys.ts';
import { publishedKeys } from '../publishing/kept-keys.ts';
import { type MergedKey, mergedKeys } from '../rules/restored-keys.ts';
import { findIssuerKeys, putIssuerKeys } from '../signing/issuer-key-store.ts';
import { issuerPath } from '../standard/addresses.ts';
import type { Restoring } from './restoring.ts';

/** By what a key is known whose private part the restored table doesn't tell: nothing signs with it. */
const unknownReference = 'lost-in-a-restore';

const mostTries = 5;

/**
 * Brings an issuer's keys to what is published: none is forgotten, none believed again that was
 * compromised. Where nobody could sign any more a new key is made. Whether anything had to change.
 */
export async function takeOverKeys(
  restoring: Restoring,
  bodyId: string,
): Promise<{ readonly keys: readonly IssuerKey[]; readonly isChanged: boolean }> {
  const path = issuerPath(bodyId);
  const published = publishedKeys((await restoring.publisher.read(path))?.text);
  for (let tries = 0; tries < mostTries; tries += 1) {
    const standing = await findIssuerKeys(restoring, bodyId);
    const before = standing?.keys ?? [];
    const merged = mergedKeys(
      published,
      before.map(({ number, state, jwk: { n } }) => ({ number, state, n })),
    );
    const keys = merged.map((key) => keyOf(key, before, restoring.now()));
    if (isSame(keys, before)) return { keys: before, isChanged: false };
    const changed: IssuerKeys = {
      kind: 'issuer-keys',
      bodyId,
      version: (standing?.version ?? 0) + 1,
      keys: await withActive(restoring, bodyId, keys),
    };
    if (await putIssuerKeys(restoring, changed)) return { keys: changed.keys, isChanged: true };
  }
  throw new Error(`The keys of ${bodyId} change all the time.`);
}

function keyOf(
  { number, n, state, was }: MergedKey,
  before: readonly IssuerKey[],
  now: number,
): IssuerKey {
  const known = before.find((key) => key.number === was);
  if (known) return { ...known, number, state };
  return {
    number,
    state,
    reference: unknownReference,
    jwk: { kty: 'RSA', n, e: 'AQAB' },
    since: now,
  };
}

function isSame(keys: readonly IssuerKey[], before: readonly IssuerKey[]): boolean {
  return (
    keys.length === before.length &&
    keys.every(({ number, state }, at) => {
      const other = before[at];
      return other?.number === number && other.state === state;
    })
  );
}

async function withActive(
  { keeperOf, now }: Restoring,
  bodyId: string,
  keys: IssuerKey[],
): Promise<IssuerKey[]> {
  if (keys.some(({ state }) => state === 'active')) return keys;
  const number = Math.max(0, ...keys.map((key) => key.number)) + 1;
  const made = await keeperOf(bodyId).create(bodyId, number);
  return [...keys, { number, state: 'active', ...made, since: now() }];
}
