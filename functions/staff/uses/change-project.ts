import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import type { staffEndpoints } from '../contract.ts';
import { updateProject } from '../store/projects.ts';
import { projectViewOf } from '../view-of.ts';

/** Renames a project, or archives it so that there is place for another. */
export const changeProject: Use<typeof staffEndpoints.changeProject> = async (
  { params: { organisationId, projectId }, body },
  dependencies,
) => {
  const changed = await updateProject(dependencies, { organisationId, id: projectId, ...body });
  if (!changed) return problemOutcome('not-found');
  if (changed.kind === 'project') return { kind: 'ok', body: projectViewOf(changed.project) };
  return changed.kind === 'too-many'
    ? problemOutcome('too-many-projects')
    : problemOutcome('try-again-later', { retryAfterSeconds: 1 });
};
