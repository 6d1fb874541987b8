import type { WorkshopPace } from './pace.ts';
import { explanationsOut } from './rules/explanations-out.ts';
import { phaseNow } from './rules/phase-now.ts';
import { workshopStanding } from './rules/workshop-standing.ts';
import type { Workshop } from './workshop.ts';

/** How far a workshop is at `now`, epoch seconds; closing releases explanations. */
export function workshopPaceOf(workshop: Workshop, now: number): WorkshopPace {
  const closed = workshopStanding(workshop, now) === 'closed';
  return {
    phase: phaseNow(workshop, now),
    explanationsReleased: explanationsOut(workshop, now),
    closed,
    closingAt: closed ? null : (workshop.closingAt ?? null),
  };
}
