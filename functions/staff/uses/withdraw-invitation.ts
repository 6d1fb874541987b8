import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import type { staffEndpoints } from '../contract.ts';
import { deleteInvitation, findInvitation } from '../store/invitations.ts';

export const withdrawInvitation: Use<typeof staffEndpoints.withdrawInvitation> = async (
  { params: { organisationId, invitationId } },
  dependencies,
) => {
  const found = await findInvitation(dependencies, organisationId, invitationId);
  const withdrawn = found && (await deleteInvitation(dependencies, found));
  return withdrawn ? { kind: 'no-content', body: null } : problemOutcome('not-found');
};
