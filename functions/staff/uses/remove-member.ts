import type { Use } from '../../platform/route.ts';
import { changeMembership } from '../change-membership.ts';
import type { staffEndpoints } from '../contract.ts';

/** Removes a member, who is out at their next request. One who is gone already is removed too. */
export const removeMember: Use<typeof staffEndpoints.removeMember> = async (
  { params },
  dependencies,
) => {
  const removed = await changeMembership(dependencies, params, undefined);
  if (removed.kind === 'problem' && removed.type !== 'not-found') return removed;
  return { kind: 'no-content', body: null };
};
