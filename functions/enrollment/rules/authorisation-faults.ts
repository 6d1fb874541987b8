import { isDay } from './is-day.ts';
import type { PlanFault } from './plan-faults.ts';

/** The days on which a school authorised and guardians were informed, as `2026-11-21`. */
export interface AuthorisationDays {
  readonly schoolAuthorised: string;
  readonly guardiansInformed: string;
}

/** A day, in seconds: where the coordinator is it may be tomorrow already (`now`: epoch seconds, UTC). */
const ahead = 86_400;

/** Which of the days can't be: not in the calendar, or still to come. */
export function authorisationFaults(
  { schoolAuthorised, guardiansInformed }: AuthorisationDays,
  now: number,
): PlanFault[] {
  const latest = new Date((now + ahead) * 1_000).toISOString().slice(0, 10);
  const days = Object.entries({ schoolAuthorised, guardiansInformed });
  return days
    .filter(([, day]) => !isDay(day) || day > latest)
    .map(([field]) => ({ field, reason: 'invalid' }));
}
