import type { RoomPart } from './room-form.ts';

const parts = ['headCounts', 'stakeholders', 'notes'] as const;

/** The parts of the room record that two people have left differently. */
export function differingParts(mine: RoomPart, theirs: RoomPart): (keyof RoomPart)[] {
  return parts.filter((part) => JSON.stringify(mine[part]) !== JSON.stringify(theirs[part]));
}
