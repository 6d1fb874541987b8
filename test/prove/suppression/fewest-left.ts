import { scoreSets } from './score-sets.ts';

export interface Rooms {
  /** Kinds of people in a room. */
  readonly kinds: number;
  /** The largest room that is tried. */
  readonly people: number;
  readonly k: number;
}

/**
 * What remains to an attacker who knows the rule and how many are in the room, and tries every room
 * that would be published alike: of all counts below k, and of those who are not of a kind, the fewest
 * possible numbers. Where all numbers from 0 to k − 1 (or to the whole room) remain, that counts as k.
 */
export function fewestLeft(
  { kinds, people, k }: Rooms,
  told: (counts: readonly number[]) => unknown,
): number {
  let fewest = k;
  for (let room = 1; room <= people; room += 1) {
    const alike = new Map<string, number[][]>();
    for (const counts of scoreSets(room, kinds)) {
      const published = JSON.stringify(told(counts));
      const others = alike.get(published);
      if (others) others.push(counts);
      else alike.set(published, [counts]);
    }
    for (const rooms of alike.values()) {
      for (let kind = 0; kind < kinds; kind += 1) {
        const possible = new Set(rooms.map((counts) => counts[kind]!));
        if (Math.min(...possible) >= k) continue;
        const all = Array.from({ length: Math.min(k, room + 1) }, (_, number) => number);
        if (!all.every((number) => possible.has(number))) fewest = Math.min(fewest, possible.size);
      }
    }
  }
  return fewest;
}
