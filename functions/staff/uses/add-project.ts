import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import type { staffEndpoints } from '../contract.ts';
import { identifierFrom } from '../identity.ts';
import { projectViewOf } from '../staff-views.ts';
import { putProject } from '../store/projects.ts';

export const addProject: Use<typeof staffEndpoints.addProject> = async (
  { params: { organisationId }, body: { name } },
  dependencies,
) => {
  const id = identifierFrom(dependencies);
  const project = { kind: 'project' as const, organisationId, id, name, archived: false };
  const added = await putProject(dependencies, project);
  return added
    ? { kind: 'created', body: projectViewOf(project) }
    : problemOutcome('too-many-projects');
};
