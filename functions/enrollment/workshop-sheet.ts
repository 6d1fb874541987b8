import type { Dependencies } from '../platform/dependencies.ts';
import { phaseNow } from './rules/phase-now.ts';
import { workshopStanding } from './rules/workshop-standing.ts';
import { readRoom } from './store/room.ts';
import type { Workshop } from './workshop.ts';
import type { WorkshopSheet, WorkshopSummary } from './workshops/contract.ts';
import type { WorkshopPlan } from './workshops/plan.ts';

/** A workshop as its staff see it at `now` (epoch seconds), in a list. */
export function workshopSummaryOf(workshop: Workshop, now: number): WorkshopSummary {
  const { id, version, trainerId, explanationsReleased, taken, code } = workshop;
  const over = workshopStanding(workshop, now) === 'closed';
  return {
    id,
    version,
    state: workshop.cancelled && workshop.state === 'closed' ? 'cancelled' : workshop.state,
    plan: planOf(workshop),
    trainerId,
    phase: phaseNow(workshop, now),
    explanationsReleased,
    taken,
    code: over || code === '' ? null : code,
    closingAt: over ? null : (workshop.closingAt ?? null),
    closedAt: workshop.closedAt ?? null,
    latestEnd: over ? null : (workshop.latestEnd ?? null),
    authorisation: workshop.authorisation ?? null,
  };
}

/** The same with what was taken down in the room. */
export async function workshopSheetOf(
  dependencies: Pick<Dependencies, 'documents' | 'tableName' | 'now'>,
  workshop: Workshop,
): Promise<WorkshopSheet> {
  const room = await readRoom(dependencies, workshop.id);
  return { ...workshopSummaryOf(workshop, dependencies.now()), room };
}

/** The plan that a workshop stands for now. */
export function planOf({ plan, title, modules, seats, starts, ends }: Workshop): WorkshopPlan {
  return {
    ...plan,
    days: plan.days.length > 0 ? plan.days : [{ starts, ends }],
    title,
    modules: modules.map((module) => module.id),
    closes: ends,
    seats,
  };
}
