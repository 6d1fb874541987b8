import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import { changeMembership } from '../change-membership.ts';
import type { staffEndpoints } from '../contract.ts';
import { mayHaveRoles } from '../may-have-roles.ts';
import { memberViewOf } from '../view-of.ts';

/** Says what a member may do from now on. */
export const changeMember: Use<typeof staffEndpoints.changeMember> = async (
  { params, body },
  dependencies,
) => {
  const roles = [...new Set(body.roles)];
  if (!(await mayHaveRoles(dependencies, params.organisationId, roles))) {
    return problemOutcome('not-a-certifying-body');
  }
  const changed = await changeMembership(dependencies, params, roles);
  if (changed.kind === 'problem') return changed;
  return { kind: 'ok', body: memberViewOf({ ...changed.before, roles }) };
};
