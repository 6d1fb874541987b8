import { differingParts } from './differing-parts.ts';
import type { RoomPart } from './room-form.ts';

interface Versions {
  readonly base: RoomPart;
  readonly theirs: RoomPart;
}

/**
 * Whether a colleague has changed the same part of the record: head counts, who was there, notes.
 * When they have not (but tallied paper, say), what was typed here can simply be saved over it.
 */
export function sameRoom({ base, theirs }: Versions): boolean {
  return differingParts(base, theirs).length === 0;
}
