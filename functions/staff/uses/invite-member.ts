import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import type { staffEndpoints } from '../contract.ts';
import { createInvitation } from '../create-invitation.ts';
import { sendInvitation } from '../send-invitation.ts';
import { invitationViewOf } from '../staff-views.ts';
import { invitationsOf } from '../store/invitations.ts';
import { membersOf } from '../store/members.ts';

/** Open invitations of one organisation; two coordinators at the same moment may add one more. */
const mostInvitations = 50;

/** Invites someone by a link, or by a letter that only the owner of the address can use. */
export const inviteMember: Use<typeof staffEndpoints.invite> = async (
  { params: { organisationId }, body: { roles, email, language } },
  dependencies,
) => {
  const open = await invitationsOf(dependencies, organisationId);
  if (open.length >= mostInvitations) return problemOutcome('too-many-invitations');
  if (email !== null) {
    const members = await membersOf(dependencies, organisationId);
    const known = members.some((each) => each.email.toLowerCase() === email.toLowerCase());
    if (known) return problemOutcome('already-member');
  }
  const { invitation, secret } = await createInvitation(dependencies, {
    organisationId,
    roles: [...new Set(roles)],
    email,
  });
  const letterSent = await sendInvitation(dependencies, { invitation, secret, language });
  return {
    kind: 'created',
    body: { invitation: invitationViewOf(invitation), secret, letterSent },
  };
};
