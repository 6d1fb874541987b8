import type { Dependencies } from '../platform/dependencies.ts';
import { identifierFrom, invitationHash } from './identity.ts';
import type { Invitation } from './invitation.ts';
import { putInvitation } from './store/invitations.ts';

/** Seconds that an invitation can be accepted. */
const invitationLives = 7 * 86_400;

/** Makes an invitation and its link's secret, which is kept only as a hash. */
export async function createInvitation(
  dependencies: Dependencies,
  invited: Pick<Invitation, 'organisationId' | 'roles' | 'email'>,
): Promise<{ readonly invitation: Invitation; readonly secret: string }> {
  const secret = identifierFrom(dependencies);
  const invitation: Invitation = {
    kind: 'invitation',
    ...invited,
    id: identifierFrom(dependencies),
    secretHash: invitationHash(dependencies.secrets.pepper, secret),
    expires: dependencies.now() + invitationLives,
  };
  await putInvitation(dependencies, invitation);
  return { invitation, secret };
}
