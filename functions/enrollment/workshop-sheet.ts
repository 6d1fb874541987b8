import type { Dependencies } from '../platform/dependencies.ts';
import type { StaffCaller } from '../platform/staff-caller.ts';
import { findOrganisation } from '../staff/store/organisations.ts';
import { noRoom, roomFor } from './room-for.ts';
import { phaseNow } from './rules/phase-now.ts';
import { workshopStanding } from './rules/workshop-standing.ts';
import { sensitiveGate } from './sensitive-gate.ts';
import { readRoom } from './store/room.ts';
import type { Workshop } from './workshop.ts';
import type { WorkshopSheet, WorkshopSummary } from './workshops/contract.ts';
import type { WorkshopPlan } from './workshops/plan.ts';
import type { SensitiveStanding } from './workshops/sensitive-standing.ts';

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

/** The same as `reader` sees it, with what was taken down in the room. */
export async function workshopSheetOf(
  dependencies: Pick<Dependencies, 'documents' | 'tableName' | 'content' | 'now'>,
  workshop: Workshop,
  reader: Pick<StaffCaller, 'staffId'>,
): Promise<WorkshopSheet> {
  const { id, state, modules, plan } = workshop;
  const [room, host, sensitive] = await Promise.all([
    state === 'open' ? readRoom(dependencies, id) : undefined,
    plan.hostId === null ? undefined : findOrganisation(dependencies, plan.hostId),
    state === 'draft' ? gateOf(dependencies, workshop) : undefined,
  ]);
  return {
    ...workshopSummaryOf(workshop, dependencies.now()),
    hostName: host?.settings.name ?? null,
    modules: modules.map((module) => ({ id: module.id, version: module.version })),
    ...(sensitive && { sensitive }),
    ...(room ? roomFor(room, workshop, reader) : noRoom),
  };
}

async function gateOf(
  dependencies: Pick<Dependencies, 'documents' | 'tableName' | 'content' | 'now'>,
  draft: Workshop,
): Promise<SensitiveStanding | undefined> {
  const organisation = await findOrganisation(dependencies, draft.organisationId);
  return organisation && sensitiveGate(dependencies, organisation, draft);
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
