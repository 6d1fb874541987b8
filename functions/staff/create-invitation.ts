import type { Dependencies } from '../platform/dependencies.ts';
import { keyedId } from '../platform/keyed-hash.ts';
import { identifierFrom, invitationHash } from './identity.ts';
import type { Invitation } from './invitation.ts';
import { findInvitation, putInvitation } from './store/invitations.ts';

/** Seconds that an invitation can be accepted. */
const invitationLives = 7 * 86_400;

type Invited = Pick<Invitation, 'organisationId' | 'roles' | 'email' | 'invitedBy'>;

/**
 * Makes an invitation and its link's secret, which is kept only as a hash. With the key of a page
 * both derive from it and from what was asked for: a repeat answers the invitation that is there.
 */
export async function createInvitation(
  dependencies: Dependencies,
  invited: Invited,
  pageKey?: string,
): Promise<{ readonly invitation: Invitation; readonly secret: string }> {
  const id = invitationId(dependencies, invited, pageKey);
  const secret =
    pageKey === undefined ? identifierFrom(dependencies) : repeatable(dependencies, `secret ${id}`);
  const invitation: Invitation = {
    kind: 'invitation',
    ...invited,
    id,
    secretHash: invitationHash(dependencies.secrets.pepper, secret),
    expires: dependencies.now() + invitationLives,
  };
  if (await putInvitation(dependencies, invitation)) return { invitation, secret };
  const earlier = await findInvitation(dependencies, invited.organisationId, id);
  return { invitation: earlier ?? invitation, secret };
}

/** The id that an invitation has or gets; random without the key of a page. */
export function invitationId(
  dependencies: Pick<Dependencies, 'randomBytes' | 'secrets'>,
  { organisationId, roles, email, invitedBy }: Invited,
  pageKey: string | undefined,
): string {
  if (pageKey === undefined) return identifierFrom(dependencies);
  const asked = JSON.stringify([organisationId, invitedBy, pageKey, roles, email]);
  return repeatable(dependencies, `id ${asked}`);
}

function repeatable({ secrets }: Pick<Dependencies, 'secrets'>, seed: string): string {
  return keyedId(secrets.pepper, 'invitation-repeat', seed);
}
