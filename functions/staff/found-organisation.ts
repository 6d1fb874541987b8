import type { Dependencies } from '../platform/dependencies.ts';
import { createInvitation } from './create-invitation.ts';
import { identifierFrom } from './identity.ts';
import { newOrganisation } from './organisation.ts';
import { putOrganisation } from './store/organisations.ts';
import type { OrganisationSettings } from './views.ts';

export interface FoundedOrganisation {
  readonly organisationId: string;
  /** Of the first coordinator's link `/<lang>/console/#invitation/<secret>`; works for seven days. */
  readonly secret: string;
}

/**
 * Makes an organisation and the invitation of its first coordinator: with null whoever holds the
 * link can accept it, else only who signs in with that address.
 */
export async function foundOrganisation(
  dependencies: Dependencies,
  settings: OrganisationSettings,
  email: string | null = null,
): Promise<FoundedOrganisation> {
  const organisationId = identifierFrom(dependencies);
  await putOrganisation(dependencies, newOrganisation(organisationId, settings));
  const roles = ['coordinator' as const];
  const { secret } = await createInvitation(dependencies, { organisationId, roles, email });
  return { organisationId, secret };
}
