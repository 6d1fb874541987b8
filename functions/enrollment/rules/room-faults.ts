import { isDay } from './is-day.ts';
import type { PlanFault } from './plan-faults.ts';

interface HeadCount {
  readonly day: string;
  readonly all: number;
  readonly women: number;
  readonly men: number;
  readonly other: number;
  readonly notSaid: number;
}

interface PaperTally {
  readonly module: string;
  readonly form: 'A' | 'B';
  readonly phase: 'before' | 'after';
  readonly sheets: number;
  readonly chosen: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What of a room record can be wrong. */
export interface CheckedRoom {
  readonly headCounts: readonly HeadCount[];
  readonly stakeholders: readonly string[];
  readonly paper: readonly PaperTally[];
}

/** Options by item, of each form (`asking.A`) of the workshop's own modules. */
export type PaperForms = ReadonlyMap<string, PaperItems>;
type PaperItems = ReadonlyMap<string, readonly string[]>;

/** Everything that can't be so in what a trainer took down, each by its field. */
export function roomFaults(room: CheckedRoom, forms: PaperForms): PlanFault[] {
  return [
    ...room.headCounts.flatMap(headCountFaults),
    ...twice('stakeholders', room.stakeholders),
    ...twice(
      'headCounts',
      room.headCounts.map(({ day }) => day),
    ),
    ...twice(
      'paper',
      room.paper.map(({ module, form, phase }) => `${module}.${form}.${phase}`),
    ),
    ...room.paper.flatMap((tally, index) =>
      paperFaults(tally, forms.get(`${tally.module}.${tally.form}`)).map((field) =>
        fault(`paper.${index}.${field}`),
      ),
    ),
  ];
}

const fault = (field: string): PlanFault => ({ field, reason: 'invalid' });

/** The parts make up the whole, and the day is one of the calendar. */
function headCountFaults(heads: HeadCount, index: number): PlanFault[] {
  const { day, all, women, men, other, notSaid } = heads;
  return [
    ...(isDay(day) ? [] : [fault(`headCounts.${index}.day`)]),
    ...(women + men + other + notSaid === all ? [] : [fault(`headCounts.${index}.all`)]),
  ];
}

/** What stands there a second time. */
function twice(field: string, values: readonly string[]): PlanFault[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) < index ? [fault(`${field}.${index}`)] : [],
  );
}

/** Form, items and options exist, and no item was ticked on more sheets than there are. */
function paperFaults(tally: PaperTally, items: PaperItems | undefined): string[] {
  if (!items) return ['module'];
  return Object.entries(tally.chosen).flatMap(([item, counts]) => {
    const options = items.get(item);
    if (!options) return [`chosen.${item}`];
    const strange = Object.keys(counts).filter((option) => !options.includes(option));
    const ticks = Object.values(counts).reduce((sum, count) => sum + count, 0);
    return [
      ...strange.map((option) => `chosen.${item}.${option}`),
      ...(ticks > tally.sheets ? [`chosen.${item}`] : []),
    ];
  });
}
