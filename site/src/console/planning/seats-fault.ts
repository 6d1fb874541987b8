import { rehearsalSeats } from '../../../../functions/enrollment/rules/plan-faults.ts';
import { seatsAtMost } from '../../../../functions/enrollment/workshops/plan.ts';

export function mostSeats(rehearsal: boolean): number {
  return rehearsal ? rehearsalSeats : seatsAtMost;
}

/** What is wrong with a number of seats as it was typed; the sentence says how many there can be. */
export function seatsFault(
  typed: string,
  rehearsal: boolean,
): 'not-a-number' | 'not-a-rehearsal-number' | undefined {
  const count = /^\d+$/.test(typed) ? Number(typed) : 0;
  if (count >= 1 && count <= mostSeats(rehearsal)) return undefined;
  return rehearsal ? 'not-a-rehearsal-number' : 'not-a-number';
}
