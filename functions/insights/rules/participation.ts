import { type Figure, hidden, type SmallestGroup } from './figure.ts';

/** How many came how far in one module. */
export interface Participation {
  readonly before: Figure;
  readonly lessons: Figure;
  readonly after: Figure;
  readonly both: Figure;
}

/** Raw counts of the same. */
export type ParticipationCounts = Readonly<Record<keyof Participation, number>>;

interface Audience {
  /** How many joined; known to whoever was in the room. */
  readonly joined: number;
  readonly k: SmallestGroup;
}

/**
 * A count out of all who joined. Below k it is hidden; with fewer than k missing it ends in `atLeast`;
 * in groups below 2k either would tell of fewer than k, and nothing is said.
 */
export function outOfJoined(people: number, { joined, k }: Audience): Figure {
  if (people < k || joined < 2 * k) return hidden('few');
  return people > joined - k ? { atLeast: joined - k + 1 } : { value: people };
}

/**
 * How many did `before`, `after` and both are told together, when those who did both, only the one,
 * only the other and neither are each k or more. Else only `both` is told, as if it stood alone, and
 * is what the other two reach at least. (Telling two of three lets the third be worked out, or who
 * knows this rule narrow it.) `lessons` holds none of the others.
 */
export function participationFor(counts: ParticipationCounts, audience: Audience): Participation {
  const { before, after, both } = counts;
  const { joined, k } = audience;
  const lessons = outOfJoined(counts.lessons, audience);
  const groups = [both, before - both, after - both, joined - before - after + both];
  if (groups.every((people) => people >= k)) {
    return { before: { value: before }, lessons, after: { value: after }, both: { value: both } };
  }
  const told = outOfJoined(both, audience);
  const floor: Figure = 'value' in told ? { atLeast: told.value } : told;
  return { before: floor, lessons, after: floor, both: told };
}
