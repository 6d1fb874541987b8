import * as z from 'zod/mini';
import {
  fieldNote,
  type RoomRecord,
  roomRecord,
} from '../../../../functions/enrollment/workshops/plan.ts';

const counts = z.object({
  day: z.string(),
  all: z.string(),
  women: z.string(),
  men: z.string(),
  other: z.string(),
  notSaid: z.string(),
});
const note = z.object({
  about: z.string(),
  province: z.string(),
  serviceKind: z.string(),
  text: z.string(),
});

/** A room record while it is being typed; paper tallies have a screen of their own. */
export const roomForm = z.object({
  headCounts: z.array(counts),
  stakeholders: z.array(z.string()),
  notes: z.array(note),
});
export type RoomForm = z.infer<typeof roomForm>;
export type CountsForm = z.infer<typeof counts>;
export type NoteForm = z.infer<typeof note>;

/** What was taken down on this screen. */
export type RoomPart = Pick<RoomRecord, 'headCounts' | 'stakeholders' | 'notes'>;

/** Where something can't stand, and why: `sum` carries what the parts add up to. */
export interface RoomFault {
  readonly in: 'headCounts' | 'notes';
  readonly at: number;
  readonly why: 'day' | 'number' | 'sum' | 'note';
  readonly sum: number;
}

export const headKinds = ['women', 'men', 'other', 'notSaid'] as const;

export function formOfRoom({ headCounts, stakeholders, notes }: RoomPart): RoomForm {
  return {
    headCounts: headCounts.map(({ day, all, ...parts }) => ({
      day,
      all: String(all),
      women: String(parts.women),
      men: String(parts.men),
      other: String(parts.other),
      notSaid: String(parts.notSaid),
    })),
    stakeholders,
    notes,
  };
}

export type RoomRead =
  | { readonly kind: 'room'; readonly room: RoomPart }
  | { readonly kind: 'faults'; readonly faults: readonly RoomFault[] };

/** The record that a form means. A count that was left empty is none. */
export function roomOfForm(form: RoomForm): RoomRead {
  const faults = [
    ...form.headCounts.flatMap((each, at) => headFault(form, each, at)),
    ...form.notes.flatMap(({ text }, at): RoomFault[] =>
      text.trim() ? [] : [{ in: 'notes', at, why: 'note', sum: 0 }],
    ),
  ];
  if (faults.length > 0) return { kind: 'faults', faults };
  const { paper: _none, ...room } = roomRecord.parse({
    headCounts: form.headCounts.map((each) => ({ ...numbersOf(each), day: each.day })),
    stakeholders: form.stakeholders,
    notes: form.notes.map((each) => fieldNote.parse({ ...each, text: each.text.trim() })),
    paper: [],
  });
  return { kind: 'room', room };
}

function headFault(form: RoomForm, counted: CountsForm, at: number): RoomFault[] {
  const fault = (why: RoomFault['why'], total = 0): RoomFault[] => [
    { in: 'headCounts', at, why, sum: total },
  ];
  const sameDay = form.headCounts.filter(({ day }) => day === counted.day);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(counted.day) || sameDay.length > 1) return fault('day');
  const typed = [counted.all, ...headKinds.map((kind) => counted[kind])];
  if (typed.some((text) => !/^\d{0,4}$/.test(text) || Number(text) > 5_000)) return fault('number');
  const numbers = numbersOf(counted);
  const sum = headKinds.reduce((all, kind) => all + numbers[kind], 0);
  return sum === numbers.all ? [] : fault('sum', sum);
}

function numbersOf({ all, women, men, other, notSaid }: CountsForm) {
  return {
    all: Number(all),
    women: Number(women),
    men: Number(men),
    other: Number(other),
    notSaid: Number(notSaid),
  };
}
