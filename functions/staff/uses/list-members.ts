import type { Use } from '../../platform/route.ts';
import type { staffEndpoints } from '../contract.ts';
import { membersOf } from '../store/members.ts';
import { memberViewOf } from '../view-of.ts';

/** Everybody in the organisation, by name. */
export const listMembers: Use<typeof staffEndpoints.members> = async ({ params }, dependencies) => {
  const found = await membersOf(dependencies, params.organisationId);
  const members = found.map(memberViewOf).sort((one, other) => one.name.localeCompare(other.name));
  return { kind: 'ok', body: { members } };
};
