import { planFaults } from '../../../../functions/enrollment/rules/plan-faults.ts';
import {
  type WorkshopPlan,
  workshopPlan,
} from '../../../../functions/enrollment/workshops/plan.ts';
import { secondsOf } from '../clock/local-time.ts';
import { faultsOfFields } from './faults-of-fields.ts';
import type { PlanField, PlanForm } from './plan-form.ts';
import { seatsFault } from './seats-fault.ts';

/** Why an entry can't stand, as a code that the dictionaries say in words. */
export type PlanFault =
  | 'needed'
  | 'choose-one'
  | 'not-a-moment'
  | 'ends-before-start'
  | 'days-overlap'
  | 'closes-outside'
  | 'not-a-number'
  | 'not-a-rehearsal-number'
  | 'only-workplaces'
  | 'not-an-organisation'
  | 'not-spoken-here'
  | 'phases-out-of-order'
  | 'refused';

export type PlanFaults = Readonly<Partial<Record<PlanField, PlanFault>>>;

export type FormRead =
  | { readonly kind: 'plan'; readonly plan: WorkshopPlan }
  | { readonly kind: 'faults'; readonly faults: PlanFaults };

/** What exists, so that a plan can name it. */
export interface Known {
  readonly modules: readonly string[];
  /** Of the organisation. */
  readonly languages: readonly string[];
}

/**
 * The plan that a form means, or what is wrong with it: first what is not complete, then by the back
 * end's own rule. Whether project and host exist only the back end knows.
 */
export function planOfForm(form: PlanForm, known: Known): FormRead {
  const incomplete = whatIsMissing(form);
  if (Object.keys(incomplete).length > 0) return { kind: 'faults', faults: incomplete };
  const read = workshopPlan.safeParse(entriesOf(form));
  if (!read.success || !read.data) return { kind: 'faults', faults: { internalTitle: 'refused' } };
  const found = planFaults(read.data, { ...known, projectExists: true, hostExists: true });
  return found.length > 0
    ? { kind: 'faults', faults: faultsOfFields(found) }
    : { kind: 'plan', plan: read.data };
}

function entriesOf({ lessons, after, phasing: kind, ...form }: PlanForm): unknown {
  return {
    ...form,
    days: form.days.map(({ day, from, to }) => ({
      starts: secondsOf({ day, time: from }),
      ends: secondsOf({ day, time: to }),
    })),
    closes: secondsOf(form.closes),
    internalTitle: form.internalTitle.trim(),
    district: form.district.trim() || null,
    projectId: form.projectId || null,
    hostId: form.hostId.trim() || null,
    seats: Number(form.seats),
    phasing:
      kind === 'by-clock'
        ? { kind, lessons: secondsOf(lessons), after: secondsOf(after) }
        : { kind },
  };
}

function whatIsMissing(form: PlanForm): PlanFaults {
  const { days, phasing } = form;
  const moments = days.flatMap(({ day, from, to }) => [
    { day, time: from },
    { day, time: to },
  ]);
  const all = (times: readonly PlanForm['closes'][]) =>
    times.every((time) => secondsOf(time) !== undefined);
  const clock = phasing === 'by-clock' ? [form.lessons, form.after] : [];
  const seats = seatsFault(form.seats, form.rehearsal);
  const wrong: readonly [PlanField, PlanFault, boolean][] = [
    ['internalTitle', 'needed', form.internalTitle.trim() === ''],
    ['modules', 'choose-one', form.modules.length === 0],
    ['languages', 'choose-one', form.languages.length === 0],
    ['days', 'not-a-moment', days.length === 0 || !all(moments)],
    ['closes', 'not-a-moment', !all([form.closes])],
    ['lessons', 'not-a-moment', !all(clock)],
    ['hostId', 'not-an-organisation', !/^([A-Za-z0-9_-]{16,32})?$/.test(form.hostId.trim())],
  ];
  return {
    ...Object.fromEntries(wrong.filter(([, , is]) => is).map(([field, fault]) => [field, fault])),
    ...(seats && { seats }),
  };
}
