import type { StaffCaller } from '../platform/staff-caller.ts';
import { emptyRoom } from './store/room.ts';
import type { Workshop } from './workshop.ts';
import type { WorkshopSheet } from './workshops/contract.ts';
import type { PaperTally, RoomRecord, Withheld } from './workshops/plan.ts';

type Room = Pick<WorkshopSheet, 'room' | 'withheld'>;
type Reader = Pick<StaffCaller, 'staffId'>;

const nothing: Withheld = { headCounts: [], paper: [] };

/**
 * What a member of the staff sees of an open workshop's room. Its trainer was there and counted;
 * anybody else reads figures of small groups as the report shows them, and here only which there are.
 */
export function roomFor(room: RoomRecord, workshop: Workshop, reader: Reader): Room {
  if (isTrainer(workshop, reader)) return { room, withheld: nothing };
  return {
    room: { ...room, headCounts: [], paper: [] },
    withheld: {
      headCounts: room.headCounts.map(({ day }) => day),
      paper: room.paper.map(({ module, form, phase }) => ({ module, form, phase })),
    },
  };
}

/** Of a workshop that isn't open: the report has what was taken down. */
export const noRoom: Room = { room: emptyRoom, withheld: nothing };

/** What others than the trainer leave in the room: nobody takes away what they can't see. */
export function besideWithheld(written: RoomRecord, held: RoomRecord): RoomRecord {
  return {
    ...written,
    headCounts: inPlace(held.headCounts, written.headCounts, ({ day }) => day),
    paper: inPlace(held.paper, written.paper, sheetsOf),
  };
}

export function isTrainer({ trainerId }: Pick<Workshop, 'trainerId'>, { staffId }: Reader) {
  return trainerId === staffId;
}

const sheetsOf = ({ module, form, phase }: PaperTally) => `${module}.${form}.${phase}`;

/** The new ones in the place of those with the same name, the others behind them. */
function inPlace<T>(held: readonly T[], written: readonly T[], name: (one: T) => string): T[] {
  const names = new Set(held.map(name));
  const same = (one: T) => written.find((other) => name(other) === name(one));
  return [
    ...held.map((one) => same(one) ?? one),
    ...written.filter((one) => !names.has(name(one))),
  ];
}
