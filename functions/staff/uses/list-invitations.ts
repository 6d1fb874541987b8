import type { Use } from '../../platform/route.ts';
import type { staffEndpoints } from '../contract.ts';
import { invitationsOf } from '../store/invitations.ts';
import { membersOf } from '../store/members.ts';
import { invitationViewOf } from '../view-of.ts';

export const listInvitations: Use<typeof staffEndpoints.invitations> = async (
  { params: { organisationId } },
  dependencies,
) => {
  const members = await membersOf(dependencies, organisationId);
  const found = await invitationsOf(dependencies, organisationId, members);
  return { kind: 'ok', body: { invitations: found.map(invitationViewOf) } };
};
