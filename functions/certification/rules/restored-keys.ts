export type KeyState = 'active' | 'retired' | 'compromised';

/** A key of an issuer: its number, its modulus, and whether what it signed is believed. */
export interface KeyStanding {
  readonly number: number;
  readonly n: string;
  readonly state: KeyState;
}

/** A key never goes back to an earlier one of these. */
const order: readonly KeyState[] = ['active', 'retired', 'compromised'];

/**
 * Whether publishing `next` would take back what everybody was told of an issuer's keys: one that is
 * gone or another under its number, one in wrong hands that is believed again. A restored table would.
 */
export function forgetsKeys(
  published: readonly KeyStanding[],
  next: readonly KeyStanding[],
): boolean {
  return published.some(({ number, n, state }) => {
    const same = next.find((each) => each.number === number);
    return same?.n !== n || order.indexOf(same.state) < order.indexOf(state);
  });
}

/** A key after a restore; `was` is its number in the restored table, if it is there. */
export interface MergedKey extends KeyStanding {
  readonly was: number | undefined;
}

/**
 * An issuer's keys as published, with what the restored table alone has. Nobody can sign with a
 * published key that the table lost, so it is retired; a key made since under its number gets another.
 */
export function mergedKeys(
  published: readonly KeyStanding[],
  standing: readonly KeyStanding[],
): readonly MergedKey[] {
  const told = published.map((key): MergedKey => {
    const same = standing.find(({ n }) => n === key.n);
    if (same) return { ...key, state: later(key.state, same.state), was: same.number };
    return { ...key, state: later(key.state, 'retired'), was: undefined };
  });
  const others = standing.filter(({ n }) => published.every((key) => key.n !== n));
  const isTaken = (number: number) => told.some((key) => key.number === number);
  const last = Math.max(0, ...told.map(({ number }) => number), ...numbersOf(standing));
  const renumbered = others.filter(({ number }) => isTaken(number));
  const added = others.map((key): MergedKey => {
    const at = renumbered.indexOf(key);
    return { ...key, number: at < 0 ? key.number : last + 1 + at, was: key.number };
  });
  return [...told, ...added].toSorted((one, other) => one.number - other.number);
}

function later(one: KeyState, other: KeyState): KeyState {
  return order.indexOf(one) < order.indexOf(other) ? other : one;
}

function numbersOf(keys: readonly KeyStanding[]): readonly number[] {
  return keys.map(({ number }) => number);
}
