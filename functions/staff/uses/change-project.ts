import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import type { staffEndpoints } from '../contract.ts';
import { projectViewOf } from '../staff-views.ts';
import { updateProject } from '../store/projects.ts';

export const changeProject: Use<typeof staffEndpoints.changeProject> = async (
  { params: { organisationId, projectId }, body },
  dependencies,
) => {
  const changed = await updateProject(dependencies, { organisationId, id: projectId, ...body });
  return changed ? { kind: 'ok', body: projectViewOf(changed) } : problemOutcome('not-found');
};
