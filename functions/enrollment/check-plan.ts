import type { Dependencies } from '../platform/dependencies.ts';
import type { Organisation } from '../staff/organisation.ts';
import { findOrganisation } from '../staff/store/organisations.ts';
import { findProject } from '../staff/store/projects.ts';
import { newestModules } from './newest-modules.ts';
import { type PlanFault, planFaults } from './rules/plan-faults.ts';
import type { WorkshopPlan } from './workshops/plan.ts';

/** As many as a problem tells. */
const mostFaults = 20;

/** Everything that is wrong with a plan of an organisation, each by its field. */
export async function checkPlan(
  dependencies: Dependencies,
  organisation: Organisation,
  plan: WorkshopPlan,
): Promise<PlanFault[]> {
  const [modules, projectExists, hostExists] = await Promise.all([
    newestModules(dependencies, plan.modules),
    isProject(dependencies, organisation.id, plan.projectId),
    isHost(dependencies, organisation.id, plan.hostId),
  ]);
  return planFaults(plan, {
    modules: modules.map(({ id }) => id),
    languages: organisation.settings.languages,
    projectExists,
    hostExists,
  }).slice(0, mostFaults);
}

/** One of the organisation's that hasn't been archived. */
async function isProject(
  dependencies: Dependencies,
  organisationId: string,
  projectId: string | null,
): Promise<boolean> {
  if (projectId === null) return false;
  return (await findProject(dependencies, organisationId, projectId))?.archived === false;
}

/** Another organisation: one's own reads the report anyway. */
async function isHost(
  dependencies: Dependencies,
  organisationId: string,
  hostId: string | null,
): Promise<boolean> {
  if (hostId === null || hostId === organisationId) return false;
  return (await findOrganisation(dependencies, hostId)) !== undefined;
}
