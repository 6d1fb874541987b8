/** How many people have each kind of score; kinds are told apart by their place. */
export type ScoreSet = readonly number[];

/** All ways in which so many people can have scores of so many kinds. */
export function* scoreSets(people: number, kinds: number): Generator<number[]> {
  if (kinds === 1) {
    yield [people];
    return;
  }
  for (let first = 0; first <= people; first += 1) {
    for (const rest of scoreSets(people - first, kinds - 1)) yield [first, ...rest];
  }
}

/** What a score set looks like from outside, and the groups of people that its readers may not learn. */
export interface Seen {
  /** Undefined when nothing is published. */
  readonly published: string | undefined;
  /** How many people have the same score, or the same change. */
  readonly groups: readonly number[];
  /** False when the rules wouldn't publish it, which this attacker doesn't know. */
  readonly counts?: boolean;
}

export interface Fixed {
  readonly sets: number;
  readonly published: number;
  /** Published figures that only one score set gives. */
  readonly unique: number;
  /** Published figures that fix a group of fewer than k people, or of all: every score set has it. */
  readonly fixing: number;
  /** One of them. */
  readonly example: string;
}

interface Alike {
  readonly sets: number;
  readonly told: boolean;
  readonly people: number;
  readonly groups: readonly (number | undefined)[];
}

/** Goes through all score sets and says what their published figures fix. */
export function fixedBy(sets: Iterable<ScoreSet>, see: (set: ScoreSet) => Seen, k: number): Fixed {
  const alike = new Map<string, Alike>();
  let all = 0;
  for (const set of sets) {
    all += 1;
    const { published, groups, counts = true } = see(set);
    if (published === undefined) continue;
    const met = alike.get(published);
    alike.set(published, {
      sets: (met?.sets ?? 0) + 1,
      told: counts || (met?.told ?? false),
      people: set.reduce((sum, each) => sum + each, 0),
      groups: met
        ? met.groups.map((group, at) => (group === groups[at] ? group : undefined))
        : groups,
    });
  }
  const kinds = [...alike].filter(([, { told }]) => told);
  const fixing = kinds.filter(([, { groups, people }]) =>
    groups.some((group) => group !== undefined && group > 0 && (group < k || group === people)),
  );
  return {
    sets: all,
    published: kinds.length,
    unique: kinds.filter(([, { sets: members }]) => members === 1).length,
    fixing: fixing.length,
    example: fixing[0]?.[0] ?? '',
  };
}
