import { longestWorkshop, rehearsalSeconds } from './workshop-times.ts';

/** A field of a plan that can't be so: `unknown` for what doesn't exist, else `invalid`. */
export interface PlanFault {
  readonly field: string;
  readonly reason: 'unknown' | 'invalid';
}

interface Day {
  readonly starts: number;
  readonly ends: number;
}

/** What of a plan can be wrong by itself or beside its organisation. Times are epoch seconds. */
export interface CheckedPlan {
  readonly modules: readonly string[];
  readonly days: readonly Day[];
  readonly closes: number;
  readonly setting: string;
  readonly projectId: string | null;
  readonly hostId: string | null;
  readonly languages: readonly string[];
  readonly seats: number;
  readonly joining: 'code' | 'roster';
  readonly rehearsal: boolean;
  readonly phasing:
    | { readonly kind: 'self-paced' | 'by-hand' }
    | { readonly kind: 'by-clock'; readonly lessons: number; readonly after: number };
}

/** What exists, as far as the plan names it. */
export interface PlanSurroundings {
  readonly modules: readonly string[];
  /** Of the organisation. */
  readonly languages: readonly string[];
  readonly projectExists: boolean;
  readonly hostExists: boolean;
}

export const rehearsalSeats = 10;
/** Settings whose employers have to record who has completed a training. */
const rosterSettings = ['workplace', 'government'];

/** Everything that is wrong with a plan, each by its field; whether it may open now is another rule. */
export function planFaults(plan: CheckedPlan, around: PlanSurroundings): PlanFault[] {
  return [
    ...listFaults('modules', plan.modules, around.modules),
    ...listFaults('languages', plan.languages, around.languages),
    ...dayFaults(plan.days),
    ...closingFaults(plan),
    ...phasingFaults(plan),
    ...(plan.projectId !== null && !around.projectExists ? [unknown('projectId')] : []),
    ...(plan.hostId !== null && !around.hostExists ? [unknown('hostId')] : []),
    ...(plan.rehearsal && plan.seats > rehearsalSeats ? [invalid('seats')] : []),
    ...joiningFaults(plan),
  ];
}

const invalid = (field: string): PlanFault => ({ field, reason: 'invalid' });
const unknown = (field: string): PlanFault => ({ field, reason: 'unknown' });

/** Each of them exists and is named once. */
function listFaults(field: string, chosen: readonly string[], there: readonly string[]) {
  return chosen.flatMap((each, index) => {
    if (!there.includes(each)) return [unknown(`${field}.${index}`)];
    return chosen.indexOf(each) < index ? [invalid(`${field}.${index}`)] : [];
  });
}

/** Each day ends after it starts, and starts when the one before it has ended. */
function dayFaults(days: readonly Day[]): PlanFault[] {
  return days.flatMap(({ starts, ends }, index) => {
    const before = days[index - 1];
    return [
      ...(before && starts < before.ends ? [invalid(`days.${index}.starts`)] : []),
      ...(ends <= starts ? [invalid(`days.${index}.ends`)] : []),
    ];
  });
}

function closingFaults({ days, closes, rehearsal }: CheckedPlan): PlanFault[] {
  const first = days[0]?.starts ?? 0;
  const last = days.at(-1)?.ends ?? 0;
  const longest = rehearsal ? rehearsalSeconds : longestWorkshop;
  return closes < last || closes > first + longest ? [invalid('closes')] : [];
}

/** Personal codes outlive their workshop by years; everything of a rehearsal goes within a day. */
function joiningFaults({ joining, setting, rehearsal }: CheckedPlan): PlanFault[] {
  if (joining === 'code') return [];
  return rehearsal || !rosterSettings.includes(setting) ? [invalid('joining')] : [];
}

/** Both moments lie within the workshop, the lessons first. */
function phasingFaults({ phasing, days, closes }: CheckedPlan): PlanFault[] {
  if (phasing.kind !== 'by-clock') return [];
  const { lessons, after } = phasing;
  return [
    ...(lessons < (days[0]?.starts ?? 0) || lessons >= closes ? [invalid('phasing.lessons')] : []),
    ...(after <= lessons || after >= closes ? [invalid('phasing.after')] : []),
  ];
}
