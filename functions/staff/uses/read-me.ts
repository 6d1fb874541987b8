import type { Use } from '../../platform/route.ts';
import type { staffEndpoints } from '../contract.ts';
import { placesIn } from '../store/organisations.ts';
import { findPerson, membershipsOf } from '../store/people.ts';

/** Who has signed in, and where that person belongs. */
export const readMe: Use<typeof staffEndpoints.me> = async (
  { staff: { staffId } },
  dependencies,
) => {
  const [person, memberships] = await Promise.all([
    findPerson(dependencies, staffId),
    membershipsOf(dependencies, staffId),
  ]);
  const ids = memberships.map(({ organisationId }) => organisationId);
  const places = await placesIn(dependencies, staffId, ids);
  const organisations = places
    .map(({ organisation: { id, settings, certifies }, member: { roles } }) => {
      const { name, type } = settings;
      return { id, name, type, roles, ...(certifies && { certifies }) };
    })
    .sort((one, other) => one.name.localeCompare(other.name));
  const { name = '', email = '' } = person ?? {};
  return { kind: 'ok', body: { staffId, name, email, organisations } };
};
