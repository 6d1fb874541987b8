import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import type { staffEndpoints } from '../contract.ts';
import { projectViewOf } from '../staff-views.ts';
import { updateProject } from '../store/projects.ts';

/** Renames a project, or archives it so that there is place for another. */
export const changeProject: Use<typeof staffEndpoints.changeProject> = async (
  { params: { organisationId, projectId }, body },
  dependencies,
) => {
  const changed = await updateProject(dependencies, { organisationId, id: projectId, ...body });
  if (!changed) return problemOutcome('not-found');
  return changed.kind === 'project'
    ? { kind: 'ok', body: projectViewOf(changed.project) }
    : problemOutcome('too-many-projects');
};
