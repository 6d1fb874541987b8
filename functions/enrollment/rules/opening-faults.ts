import type { PlanFault } from './plan-faults.ts';
import { rehearsalSeconds } from './workshop-times.ts';

/** What decides whether a plan may still be opened. Times are epoch seconds. */
export interface OpenedPlan {
  readonly days: readonly { readonly ends: number }[];
  readonly closes: number;
  readonly rehearsal: boolean;
}

/**
 * Why a plan can't be opened at `now` (the server's time; the trainer's own clock plays no part): its
 * last day or its end is over, or a rehearsal would last longer than a day from now.
 */
export function openingFaults({ days, closes, rehearsal }: OpenedPlan, now: number): PlanFault[] {
  const last = days.length - 1;
  const faults: PlanFault[] = [];
  if ((days[last]?.ends ?? now) <= now) {
    faults.push({ field: `days.${last}.ends`, reason: 'invalid' });
  }
  if (closes <= now || (rehearsal && closes > now + rehearsalSeconds)) {
    faults.push({ field: 'closes', reason: 'invalid' });
  }
  return faults;
}
