import type { Dependencies } from '../platform/dependencies.ts';
import type { WorkshopView } from './contract.ts';
import { explanationsOut } from './rules/explanations-out.ts';
import { phaseNow } from './rules/phase-now.ts';
import { workshopStanding } from './rules/workshop-standing.ts';
import { recentContacts } from './store/recent-contacts.ts';
import type { Workshop } from './workshop.ts';

/** What a participant sees of the workshop now; closing releases explanations. */
export async function workshopViewOf(
  dependencies: Dependencies,
  workshop: Workshop,
): Promise<WorkshopView> {
  const { id, title, modules, closingAt = null, plan } = workshop;
  const now = dependencies.now();
  const closed = workshopStanding(workshop, now) === 'closed';
  return {
    id,
    title,
    modules: modules.map((module) => ({ id: module.id, version: module.version })),
    phase: phaseNow(workshop, now),
    explanationsReleased: explanationsOut(workshop, now),
    closed,
    closingAt: closed ? null : closingAt,
    languages: plan.languages,
    contacts: [...(await recentContacts(dependencies, workshop.organisationId))],
    joining: plan.joining,
    rehearsal: plan.rehearsal,
  };
}
