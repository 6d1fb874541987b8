import type { Dependencies } from '../platform/dependencies.ts';
import type { Language } from '../platform/language.ts';
import { logFault } from '../platform/log-fault.ts';
import type { Invitation } from './invitation.ts';
import { invitationLetter } from './invitation-letter.ts';
import { findOrganisation } from './store/organisations.ts';

interface Sending {
  readonly invitation: Invitation;
  readonly secret: string;
  readonly language: Language;
}

/**
 * Sends the letter of an invitation that names an address; says whether it is on its way. A letter
 * that fails is logged and no more: the coordinator holds the link.
 */
export async function sendInvitation(
  dependencies: Dependencies,
  { invitation: { organisationId, email, roles }, secret, language }: Sending,
): Promise<boolean> {
  const { mailer } = dependencies;
  if (email === null || !mailer) return false;
  try {
    const { site } = await dependencies.identity();
    const found = await findOrganisation(dependencies, organisationId);
    if (!found) return false;
    const link = new URL(`/${language}/console/#invitation/${secret}`, site).href;
    const letter = invitationLetter(language, { organisation: found.settings.name, roles, link });
    await mailer.send({ to: email, language, ...letter });
    return true;
  } catch (error) {
    logFault(dependencies, 'invitation-letter', error);
    return false;
  }
}
