import type { Cell } from './cells.ts';
import type { SealedParticipant } from './sealed-workshop.ts';

export type Dimension = 'gender' | 'ageBand' | 'province' | 'language';

/** Left out by a participant. */
export const notSaid = 'not-said';

/**
 * All values of each dimension, so that a value which nobody gave looks like one that few gave. In the
 * order in which neighbours are put together: what few say comes first, and provinces lie as on the
 * map.
 */
export const dimensions: readonly {
  readonly by: Dimension;
  readonly values: readonly string[];
}[] = [
  { by: 'gender', values: [notSaid, 'another', 'woman', 'man'] },
  { by: 'ageBand', values: [notSaid, 'under-18', '18-24', '25-34', '35-49', '50-and-over'] },
  {
    by: 'province',
    values: [notSaid, 'elsewhere', 'PK-GB', 'PK-JK', 'PK-KP', 'PK-IS', 'PK-PB', 'PK-BA', 'PK-SD'],
  },
  { by: 'language', values: ['ar', 'en', 'ur'] },
];

/** How many gave each value of one dimension; throws on a value that isn't in the list. */
export function cellsOf(
  participants: readonly SealedParticipant[],
  { by, values }: { readonly by: Dimension; readonly values: readonly string[] },
): Cell[] {
  const counts = new Map(values.map((value) => [value, 0]));
  for (const participant of participants) {
    const value = by === 'language' ? participant.language : (participant.about[by] ?? notSaid);
    const count = counts.get(value);
    if (count === undefined) throw new Error(`A record has the ${by} ${value}, which has no row.`);
    counts.set(value, count + 1);
  }
  return values.map((value) => ({ values: [value], people: counts.get(value) ?? 0 }));
}
