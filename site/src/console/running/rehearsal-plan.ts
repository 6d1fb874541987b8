import { rehearsalSeats } from '../../../../functions/enrollment/rules/plan-faults.ts';
import type { WorkshopPlan } from '../../../../functions/enrollment/workshops/plan.ts';

const threeHours = 10_800;

/** A rehearsal of a plan that begins now (epoch seconds) and can be joined by a few colleagues. */
export function rehearsalPlan(plan: WorkshopPlan, now: number): WorkshopPlan {
  return {
    ...plan,
    rehearsal: true,
    days: [{ starts: now, ends: now + threeHours }],
    closes: now + threeHours,
    seats: Math.min(plan.seats, rehearsalSeats),
    // Colleagues try it, so the school need not be asked; and nobody waits for the clock.
    audience: 'adults',
    // Personal codes are kept for years, for an employer's record: nothing of a rehearsal may be.
    joining: 'code',
    phasing: plan.phasing.kind === 'by-clock' ? { kind: 'by-hand' } : plan.phasing,
  };
}
