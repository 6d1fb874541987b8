import type { Dependencies } from '../../platform/dependencies.ts';
import type { IssuerKey, IssuerKeys } from '../items/issuer-keys.ts';
import { findIssuerKeys, putIssuerKeys } from './issuer-key-store.ts';
import type { KeyKeeper } from './key-keeper.ts';

export interface Rotating extends Pick<Dependencies, 'documents' | 'tableName' | 'now'> {
  readonly keeper: KeyKeeper;
}

/** Keys that many times changed under one's hands are no accident any more. */
const mostTries = 5;

/** The keys of a body; makes its first one where there is none. */
export async function ensureKeys(rotating: Rotating, bodyId: string): Promise<IssuerKeys> {
  return changeKeys(rotating, bodyId, (standing) => standing.length === 0);
}

/**
 * Gives a body a new key to sign with from now on. The old one stays published, so that what it
 * signed goes on to verify.
 */
export async function rotateKey(rotating: Rotating, bodyId: string): Promise<IssuerKeys> {
  return changeKeys(rotating, bodyId, () => true);
}

/**
 * Marks a key that somebody else may have: nothing that it signed is believed any more. The active
 * one is followed by a new one. Undefined where there is no such key.
 */
export async function markCompromised(
  rotating: Rotating,
  bodyId: string,
  number: number,
): Promise<IssuerKeys | undefined> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const standing = await findIssuerKeys(rotating, bodyId);
    const key = standing?.keys.find((each) => each.number === number);
    if (!standing || !key) return undefined;
    if (key.state === 'compromised') return standing;
    const marked = standing.keys.map((each) =>
      each.number === number ? { ...each, state: 'compromised' as const } : each,
    );
    const followed =
      key.state === 'active' ? [...marked, await newKey(rotating, bodyId, marked)] : marked;
    const changed = { ...standing, version: standing.version + 1, keys: followed };
    if (await putIssuerKeys(rotating, changed)) return changed;
  }
  throw contended(bodyId);
}

async function changeKeys(
  rotating: Rotating,
  bodyId: string,
  needsNew: (standing: readonly IssuerKey[]) => boolean,
): Promise<IssuerKeys> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const standing = await findIssuerKeys(rotating, bodyId);
    if (standing && !needsNew(standing.keys)) return standing;
    const before = standing?.keys ?? [];
    const retired = before.map((each) =>
      each.state === 'active' ? { ...each, state: 'retired' as const } : each,
    );
    const changed: IssuerKeys = {
      kind: 'issuer-keys',
      bodyId,
      version: (standing?.version ?? 0) + 1,
      keys: [...retired, await newKey(rotating, bodyId, before)],
    };
    if (await putIssuerKeys(rotating, changed)) return changed;
  }
  throw contended(bodyId);
}

async function newKey(
  { keeper, now }: Rotating,
  bodyId: string,
  before: readonly IssuerKey[],
): Promise<IssuerKey> {
  const number = Math.max(0, ...before.map((each) => each.number)) + 1;
  const made = await keeper.create(bodyId, number);
  return { number, state: 'active', ...made, since: now() };
}

function contended(bodyId: string): Error {
  return new Error(`The keys of ${bodyId} change all the time.`);
}
