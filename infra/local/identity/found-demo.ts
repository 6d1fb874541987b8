import {
  firstVersion,
  writeIssuer,
} from '../../../functions/certification/bodies/store/write-issuer.ts';
import { findIssuer } from '../../../functions/certification/store/issuers.ts';
import type { Dependencies } from '../../../functions/platform/dependencies.ts';
import type { Role } from '../../../functions/platform/endpoint.ts';
import { createInvitation } from '../../../functions/staff/create-invitation.ts';
import { newOrganisation } from '../../../functions/staff/organisation.ts';
import { acceptAs } from '../../../functions/staff/store/accept.ts';
import {
  findOrganisation,
  letCertify,
  putOrganisation,
} from '../../../functions/staff/store/organisations.ts';
import {
  type DemoOrganisation,
  type DemoPerson,
  demoOrganisations,
  demoStaffId,
} from './demo-people.ts';

/**
 * Founds the demo organisations with their people where they are missing. What somebody changed in
 * one that is there stays as it is.
 */
export async function foundDemo(dependencies: Dependencies): Promise<void> {
  await Promise.all(demoOrganisations.map((each) => foundOne(dependencies, each)));
}

async function foundOne(dependencies: Dependencies, organisation: DemoOrganisation): Promise<void> {
  await foundWithPeople(dependencies, organisation);
  await showIssuer(dependencies, organisation);
}

async function foundWithPeople(
  dependencies: Dependencies,
  { id, settings, people }: DemoOrganisation,
): Promise<void> {
  const founded = await findOrganisation(dependencies, id);
  if (founded && founded.coordinators > 0) return;
  if (!founded) await putOrganisation(dependencies, newOrganisation(id, settings));
  for (const person of people) await bringIn(dependencies, id, person);
}

/** Makes a certifying body of one that has a profile, unless it says something of itself already. */
async function showIssuer(
  dependencies: Dependencies,
  { id, issuer: profile }: DemoOrganisation,
): Promise<void> {
  if (!profile || (await findIssuer(dependencies, id))) return;
  await letCertify(dependencies, id);
  const version = firstVersion + 1;
  await writeIssuer(dependencies, { kind: 'issuer', bodyId: id, version, profile });
}

async function bringIn(
  dependencies: Dependencies,
  organisationId: string,
  { id, name, email, roles: given }: DemoPerson,
): Promise<void> {
  const roles: Role[] = [...given];
  const invited = { organisationId, roles, email };
  const { invitation } = await createInvitation(dependencies, invited);
  const staffId = demoStaffId(dependencies.secrets.pepper, { id });
  const since = dependencies.now();
  const place = { organisationId, staffId, name, email, roles, since };
  await acceptAs(dependencies, invitation, { kind: 'member', ...place });
}
