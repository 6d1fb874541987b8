import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import type { staffEndpoints } from '../contract.ts';
import { createInvitation, invitationId } from '../create-invitation.ts';
import { mayHaveRoles } from '../may-have-roles.ts';
import { sendInvitation } from '../send-invitation.ts';
import { invitationsOf } from '../store/invitations.ts';
import { membersOf } from '../store/members.ts';
import { invitationViewOf } from '../view-of.ts';

/** Open invitations of one organisation; two coordinators at the same moment may add one more. */
const mostInvitations = 50;

/**
 * Invites someone by a link, or by a letter that only the owner of the address can use. A repeat
 * after a lost reply is the same invitation; its letter goes out again, as the first may not have.
 */
export const inviteMember: Use<typeof staffEndpoints.invite> = async (
  { staff, params: { organisationId }, body: { roles, email, language, pageKey } },
  dependencies,
) => {
  const invitedBy = staff.staffId;
  const invited = { organisationId, roles: [...new Set(roles)], email, invitedBy };
  if (!(await mayHaveRoles(dependencies, organisationId, invited.roles))) {
    return problemOutcome('not-a-certifying-body');
  }
  const id = invitationId(dependencies, invited, pageKey);
  const members = await membersOf(dependencies, organisationId);
  const open = await invitationsOf(dependencies, organisationId, members);
  const repeats = open.some((each) => each.id === id);
  if (!repeats && open.length >= mostInvitations) return problemOutcome('too-many-invitations');
  if (email !== null) {
    const known = members.some((each) => each.email.toLowerCase() === email.toLowerCase());
    if (known) return problemOutcome('already-member');
  }
  const { invitation, secret } = await createInvitation(dependencies, invited, pageKey);
  const letterSent = await sendInvitation(dependencies, { invitation, secret, language });
  return {
    kind: 'created',
    body: { invitation: invitationViewOf(invitation), secret, letterSent },
  };
};
