import type { Use } from '../../platform/route.ts';
import type { staffEndpoints } from '../contract.ts';
import { projectsOf } from '../store/projects.ts';
import { projectViewOf } from '../view-of.ts';

export const listProjects: Use<typeof staffEndpoints.projects> = async (
  { params },
  dependencies,
) => {
  const found = await projectsOf(dependencies, params.organisationId);
  return { kind: 'ok', body: { projects: found.map(projectViewOf) } };
};
