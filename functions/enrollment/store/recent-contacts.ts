import type { Dependencies } from '../../platform/dependencies.ts';
import { fromMemory } from '../../platform/from-memory.ts';
import type { Contact } from '../../staff/contact.ts';
import { findOrganisation } from '../../staff/store/organisations.ts';

/** Whom to turn to inside an organisation, at most a minute old; nobody where it isn't one. */
export const recentContacts = fromMemory(60, readContacts);

async function readContacts(
  reader: Pick<Dependencies, 'documents' | 'tableName'>,
  organisationId: string,
): Promise<readonly Contact[]> {
  return (await findOrganisation(reader, organisationId))?.settings.contacts ?? [];
}
