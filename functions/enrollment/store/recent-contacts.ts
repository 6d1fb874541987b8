import type { Dependencies } from '../../platform/dependencies.ts';
import type { Contact } from '../../staff/contact.ts';
import { findOrganisation } from '../../staff/store/organisations.ts';

type Reader = Pick<Dependencies, 'documents' | 'tableName' | 'now'>;
type Kept = { readonly at: number; readonly contacts: Promise<readonly Contact[]> };

/** Seconds that an organisation's contacts may be read from memory. */
const freshSeconds = 60;
const mostOrganisations = 1_000;
const caches = new WeakMap<object, Map<string, Kept>>();

/** Whom to turn to inside an organisation, at most a minute old; nobody where it isn't one. */
export function recentContacts(
  reader: Reader,
  organisationId: string,
): Promise<readonly Contact[]> {
  const cache = caches.get(reader.documents) ?? new Map<string, Kept>();
  caches.set(reader.documents, cache);
  const kept = cache.get(organisationId);
  const now = reader.now();
  if (kept && now - kept.at < freshSeconds && now >= kept.at) return kept.contacts;
  if (cache.size >= mostOrganisations) cache.clear();
  const contacts = read(reader, organisationId);
  cache.set(organisationId, { at: now, contacts });
  contacts.catch(() => cache.delete(organisationId));
  return contacts;
}

async function read(reader: Reader, organisationId: string): Promise<readonly Contact[]> {
  return (await findOrganisation(reader, organisationId))?.settings.contacts ?? [];
}
