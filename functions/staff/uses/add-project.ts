import { keyedId } from '../../platform/keyed-hash.ts';
import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import type { staffEndpoints } from '../contract.ts';
import { putProject } from '../store/projects.ts';
import { projectViewOf } from '../view-of.ts';

/** Adds a project whose id derives from the page's key and the name: a repeat finds it. */
export const addProject: Use<typeof staffEndpoints.addProject> = async (
  { staff, params: { organisationId }, body: { name, pageKey } },
  dependencies,
) => {
  const seed = JSON.stringify([organisationId, staff.staffId, pageKey, name]);
  const id = keyedId(dependencies.secrets.pepper, 'project', seed);
  const project = { kind: 'project' as const, organisationId, id, name, archived: false };
  const put = await putProject(dependencies, project);
  return put.kind === 'project'
    ? { kind: 'created', body: projectViewOf(put.project) }
    : problemOutcome('too-many-projects');
};
