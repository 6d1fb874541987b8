import type { Dependencies } from '../platform/dependencies.ts';
import type { WorkshopView } from './contract.ts';
import { recentContacts } from './store/recent-contacts.ts';
import type { Workshop } from './workshop.ts';
import { workshopPaceOf } from './workshop-pace.ts';

/** What a participant sees of the workshop now. */
export async function workshopViewOf(
  dependencies: Dependencies,
  workshop: Workshop,
): Promise<WorkshopView> {
  const { id, title, modules, plan } = workshop;
  return {
    id,
    title,
    modules: modules.map((module) => ({ id: module.id, version: module.version })),
    ...workshopPaceOf(workshop, dependencies.now()),
    languages: plan.languages,
    contacts: [...(await recentContacts(dependencies, workshop.organisationId))],
    joining: plan.joining,
    rehearsal: plan.rehearsal,
  };
}
