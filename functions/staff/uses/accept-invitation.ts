import type { Dependencies } from '../../platform/dependencies.ts';
import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import { keys } from '../../platform/table.ts';
import { trySecret } from '../../platform/try-secret.ts';
import type { staffEndpoints } from '../contract.ts';
import { invitationHash } from '../identity.ts';
import { type Invitation, type InvitationSecret, invitationSecret } from '../invitation.ts';
import type { Person } from '../person.ts';
import { acceptAs } from '../store/accept.ts';
import { findInvitation } from '../store/invitations.ts';
import { findMember } from '../store/members.ts';
import { findPerson } from '../store/people.ts';

/**
 * Makes whoever has signed in a member, by the secret of an invitation's link. One that is bound to
 * an address is unknown to everybody else.
 */
export const acceptInvitation: Use<typeof staffEndpoints.acceptInvitation> = async (
  { body, network, staff: { staffId } },
  dependencies,
) => {
  const person = await findPerson(dependencies, staffId);
  if (!person) throw new Error('A session has no person.');
  const key = keys.invitationSecret(invitationHash(dependencies.secrets.pepper, body.secret));
  const tried = await trySecret(dependencies, {
    key,
    network,
    item: invitationSecret,
    unknown: 'invitation-unknown',
    good: (found) => found.expires > dependencies.now() && isFor(found, staffId),
  });
  if (tried.kind === 'problem') return tried;
  const { organisationId, invitationId, spentBy } = tried.item;
  if (spentBy !== undefined) return repeated(dependencies, tried.item, staffId);
  const invited = await findInvitation(dependencies, organisationId, invitationId);
  if (!invited) return repeated(dependencies, tried.item, staffId);
  if (!isInvited(invited, person)) return problemOutcome('invitation-unknown');
  if (invited.invitedBy === staffId) return ownInvitation(dependencies, invited, staffId);
  const { roles } = invited;
  const { name, email } = person;
  const since = dependencies.now();
  const place = { organisationId, staffId, name, email, roles, since };
  const accepted = await acceptAs(dependencies, invited, { kind: 'member', ...place });
  if (accepted === 'gone') return repeated(dependencies, tried.item, staffId);
  if (accepted === 'already-member') return problemOutcome('already-member');
  return { kind: 'ok', body: { organisationId, roles } };
};

function isFor({ spentBy }: InvitationSecret, staffId: string): boolean {
  return spentBy === undefined || spentBy === staffId;
}

function isInvited({ email }: Invitation, person: Person): boolean {
  if (email === null) return true;
  return person.emailVerified && person.email.toLowerCase() === email.toLowerCase();
}

/** A link that somebody has made doesn't bring them back after they were removed. */
async function ownInvitation(
  dependencies: Dependencies,
  { organisationId }: Invitation,
  staffId: string,
) {
  const member = await findMember(dependencies, organisationId, staffId);
  return problemOutcome(member ? 'already-member' : 'invitation-unknown');
}

/** The same person once more, after a lost reply: the place as it stands, if it still does. */
async function repeated(
  dependencies: Dependencies,
  { organisationId }: InvitationSecret,
  staffId: string,
) {
  const member = await findMember(dependencies, organisationId, staffId);
  if (!member) return problemOutcome('invitation-unknown');
  return { kind: 'ok' as const, body: { organisationId, roles: member.roles } };
}
