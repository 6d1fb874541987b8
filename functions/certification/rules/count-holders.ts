import { type CredentialState, credentialStanding } from './credential-next.ts';

/** What of a credential the overview counts. Times are epoch seconds. */
export interface Counted {
  /** The same for all credentials of one person. */
  readonly person: string;
  readonly trackId: string;
  readonly province: string;
  readonly profession: string;
  readonly sex: string;
  readonly state: CredentialState;
  readonly validFrom: number;
  readonly validUntil: number;
}

export interface Holders<Of extends string = string> {
  readonly of: Of;
  readonly holders: number;
}

export interface HoldersCounted<C extends Counted = Counted> {
  /** People who hold at least one valid credential. */
  readonly holders: number;
  /** Credentials of those that end within so many days and that no later one goes on from. */
  readonly expiring: { readonly in30: number; readonly in90: number };
  readonly tracks: readonly Holders[];
  readonly provinces: readonly Holders<C['province']>[];
  readonly professions: readonly Holders<C['profession']>[];
  readonly sexes: readonly Holders<C['sex']>[];
  readonly places: readonly {
    readonly trackId: string;
    readonly province: C['province'];
    readonly holders: number;
  }[];
}

/**
 * Who is certified at `now`. A person counts once in each figure, however many credentials they have
 * of a track; where they are and what they do is as the one says that ends last, the newest of
 * someone's own words.
 */
export function countHolders<C extends Counted>(all: readonly C[], now: number): HoldersCounted<C> {
  const valid = all
    .filter((each) => credentialStanding(each, now) === 'valid')
    .toSorted((one, other) => one.validUntil - other.validUntil);
  const people = lastOf(valid, ({ person }) => person);
  const held = lastOf(valid, ({ person, trackId }) => JSON.stringify([person, trackId]));
  const within = (days: number) =>
    held.filter(({ validUntil }) => validUntil <= now + days * 86_400).length;
  return {
    holders: people.length,
    expiring: { in30: within(30), in90: within(90) },
    tracks: tallied(held, ({ trackId }) => trackId),
    provinces: tallied(people, ({ province }): C['province'] => province),
    professions: tallied(people, ({ profession }): C['profession'] => profession),
    sexes: tallied(people, ({ sex }): C['sex'] => sex),
    places: placesOf(held),
  };
}

/** Of those with the same name the last. */
function lastOf<C>(credentials: readonly C[], nameOf: (each: C) => string): readonly C[] {
  return [...new Map(credentials.map((each) => [nameOf(each), each])).values()];
}

function tallied<C, Of extends string>(
  credentials: readonly C[],
  nameOf: (each: C) => Of,
): readonly Holders<Of>[] {
  const counts = new Map<Of, number>();
  for (const each of credentials) counts.set(nameOf(each), (counts.get(nameOf(each)) ?? 0) + 1);
  return [...counts]
    .map(([of, holders]) => ({ of, holders }))
    .toSorted((one, other) => (one.of < other.of ? -1 : 1));
}

function placesOf<C extends Counted>(held: readonly C[]): HoldersCounted<C>['places'] {
  const tracks = [...new Set(held.map(({ trackId }) => trackId))].toSorted();
  return tracks.flatMap((trackId) =>
    tallied(
      held.filter((each) => each.trackId === trackId),
      ({ province }): C['province'] => province,
    ).map(({ of: province, holders }) => ({ trackId, province, holders })),
  );
}

/** What of an offered track says who may observe on the way to it. */
export interface Offered {
  readonly trackId: string;
  /** Tracks whose holders may. */
  readonly observers: readonly string[];
}

/**
 * How many people may observe practice for each offered track at `now`, by a valid credential of the
 * body; its certifiers, who always may, aside.
 */
export function countObservers(
  offered: readonly Offered[],
  all: readonly Counted[],
  now: number,
): readonly Holders[] {
  const valid = all.filter((each) => credentialStanding(each, now) === 'valid');
  return offered.map(({ trackId, observers }) => {
    const may = valid.filter((each) => observers.includes(each.trackId));
    return { of: trackId, holders: new Set(may.map(({ person }) => person)).size };
  });
}
