import type { Dependencies } from '../platform/dependencies.ts';
import type { Role } from '../platform/endpoint.ts';
import { findOrganisation } from './store/organisations.ts';

/**
 * Whether members of an organisation may have these roles: certifiers are at home in certifying
 * bodies alone. That an organisation is one is never taken back, so that reading it first is enough.
 */
export async function mayHaveRoles(
  dependencies: Pick<Dependencies, 'documents' | 'tableName'>,
  organisationId: string,
  roles: readonly Role[],
): Promise<boolean> {
  if (!roles.includes('certifier')) return true;
  return (await findOrganisation(dependencies, organisationId))?.certifies === true;
}
