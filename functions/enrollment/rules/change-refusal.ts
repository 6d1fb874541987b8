import { rehearsalSeats } from './plan-faults.ts';
import { workshopStanding } from './workshop-standing.ts';

/** What of a workshop decides which changes it takes. Times are epoch seconds. */
export interface ChangedWorkshop {
  readonly state: 'draft' | 'open' | 'closing' | 'closed' | 'erased';
  readonly starts: number;
  readonly ends: number;
  readonly latestEnd?: number | undefined;
  readonly taken: number;
  readonly authorisation?: object | undefined;
  readonly plan: { readonly rehearsal: boolean; readonly audience: 'adults' | 'youth' };
}

export type AskedChange =
  | { readonly change: 'open' | 'release-explanations' | 'cancel' }
  | { readonly change: 'extend'; readonly closes: number }
  | { readonly change: 'seats'; readonly seats: number }
  | { readonly change: 'phase' }
  | { readonly change: 'close' };

export type ChangeRefusal =
  | 'authorisation-needed'
  | 'invalid-closes'
  | 'invalid-seats'
  | 'seats-below-taken'
  | 'workshop-not-draft'
  | 'workshop-not-open'
  | 'workshop-closed';

/**
 * Why this can't be done with a workshop as it stands at `now`. Closing and calling off are possible
 * until the closing has begun; everything else ends with the end time, even before that.
 */
export function changeRefusal(
  workshop: ChangedWorkshop,
  asked: AskedChange,
  now: number,
): ChangeRefusal | undefined {
  if (asked.change === 'open') return openingRefusal(workshop);
  const ending = asked.change === 'close' || asked.change === 'cancel';
  if (workshop.state === 'draft') {
    return asked.change === 'cancel' ? undefined : 'workshop-not-open';
  }
  const over = ending ? workshop.state !== 'open' : workshopStanding(workshop, now) === 'closed';
  if (over) return 'workshop-closed';
  if (asked.change === 'extend') return extensionRefusal(workshop, asked.closes);
  if (asked.change === 'seats') return seatsRefusal(workshop, asked.seats);
  return undefined;
}

/** Young people take part only with what their school has put on record. */
function openingRefusal({ state, plan, authorisation }: ChangedWorkshop) {
  if (state !== 'draft') return 'workshop-not-draft';
  return plan.audience === 'youth' && !authorisation ? 'authorisation-needed' : undefined;
}

function extensionRefusal({ ends, latestEnd }: ChangedWorkshop, closes: number) {
  return closes <= ends || closes > (latestEnd ?? ends) ? 'invalid-closes' : undefined;
}

function seatsRefusal({ plan, taken }: ChangedWorkshop, seats: number) {
  if (plan.rehearsal && seats > rehearsalSeats) return 'invalid-seats';
  return seats < taken ? 'seats-below-taken' : undefined;
}
