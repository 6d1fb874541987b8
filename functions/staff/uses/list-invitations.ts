import type { Use } from '../../platform/route.ts';
import type { staffEndpoints } from '../contract.ts';
import { invitationViewOf } from '../staff-views.ts';
import { invitationsOf } from '../store/invitations.ts';

export const listInvitations: Use<typeof staffEndpoints.invitations> = async (
  { params },
  dependencies,
) => {
  const found = await invitationsOf(dependencies, params.organisationId);
  return { kind: 'ok', body: { invitations: found.map(invitationViewOf) } };
};
