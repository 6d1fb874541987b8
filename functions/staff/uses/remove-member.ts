import type { Use } from '../../platform/route.ts';
import { changeMembership } from '../change-membership.ts';
import type { staffEndpoints } from '../contract.ts';

/** Removes a member, who is out at their next request. */
export const removeMember: Use<typeof staffEndpoints.removeMember> = async (
  { params },
  dependencies,
) => {
  const removed = await changeMembership(dependencies, params, undefined);
  return removed.kind === 'problem' ? removed : { kind: 'no-content', body: null };
};
