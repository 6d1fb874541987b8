import { randomBytes } from 'node:crypto';
import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Dependencies } from '../../../functions/platform/dependencies.ts';
import type { Role } from '../../../functions/platform/endpoint.ts';
import { secretHash } from '../../../functions/platform/keyed-hash.ts';
import { staffCookieName } from '../../../functions/platform/session-cookie-name.ts';
import { keys, staffIndex } from '../../../functions/platform/table.ts';
import { type Member, newOrganisation } from '../../../functions/staff/organisation.ts';
import type { Person } from '../../../functions/staff/person.ts';
import { idleEnd, longestSession } from '../../../functions/staff/rules/staff-session-ends.ts';
import { putOrganisation } from '../../../functions/staff/store/organisations.ts';
import { putStaffSession } from '../../../functions/staff/store/staff-sessions.ts';
import type { OrganisationSettings } from '../../../functions/staff/views.ts';

type Api = { readonly dependencies: Dependencies };

/** A person of the staff who has signed in, as their browser knows them. */
export interface SignedIn {
  readonly staffId: string;
  readonly cookie: string;
  readonly name: string;
  readonly email: string;
}

export const testSettings: OrganisationSettings = {
  name: 'Model School',
  type: 'school',
  province: 'PK-PB',
  retentionDays: 30,
  rosterRetentionDays: 1_825,
  languages: ['en', 'ur'],
  contacts: [{ role: 'counsellor', phone: '+924235761999' }],
};

/** An organisation without members; its id. */
export async function organisationFor(
  { dependencies }: Api,
  settings: Partial<OrganisationSettings> = {},
): Promise<string> {
  const id = randomBytes(16).toString('base64url');
  await putOrganisation(dependencies, newOrganisation(id, { ...testSettings, ...settings }));
  return id;
}

export interface SigningIn {
  /** Left out: somebody without an organisation. */
  readonly organisationId?: string;
  readonly roles?: readonly Role[];
  readonly name?: string;
  readonly email?: string;
  readonly emailVerified?: boolean;
}

/**
 * Puts a person, their place in the organisation and a live session, as signing in and accepting an
 * invitation would have.
 */
export async function signedIn(
  { dependencies }: Api,
  { organisationId, roles = ['trainer'], name = 'Amina Test', ...more }: SigningIn,
): Promise<SignedIn> {
  const staffId = randomBytes(16).toString('base64url');
  const { email = `${staffId.toLowerCase()}@example.org`, emailVerified = true } = more;
  await putPerson(dependencies, {
    kind: 'person',
    staffId,
    name,
    email,
    emailVerified,
    expires: 0,
  });
  if (organisationId !== undefined) {
    const since = dependencies.now();
    const place = { organisationId, staffId, name, email, roles: [...roles], since };
    await putMember(dependencies, { kind: 'member', ...place });
  }
  return { staffId, cookie: await sessionFor({ dependencies }, staffId), name, email };
}

/** One more session of a person; its cookie. */
export async function sessionFor({ dependencies }: Api, staffId: string): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  const now = dependencies.now();
  await putStaffSession(dependencies, secretHash(secret), {
    kind: 'staff-session',
    staffId,
    ends: now + longestSession,
    idleEnds: idleEnd(now),
  });
  return `${staffCookieName}=${secret}`;
}

async function putPerson({ documents, tableName, now }: Dependencies, person: Person) {
  const expires = now() + 86_400;
  const Item = { ...keys.person(person.staffId), ...person, expires, ttl: expires };
  await documents.send(new PutCommand({ TableName: tableName, Item }));
}

async function putMember({ documents, tableName }: Dependencies, member: Member) {
  const { organisationId, staffId } = member;
  const Item = {
    ...keys.member(organisationId, staffId),
    ...staffIndex.membership(staffId, organisationId),
    ...member,
  };
  await documents.send(new PutCommand({ TableName: tableName, Item }));
  if (!member.roles.includes('coordinator')) return;
  await documents.send(
    new UpdateCommand({
      TableName: tableName,
      Key: keys.organisation(organisationId),
      UpdateExpression: 'ADD coordinators :one',
      ExpressionAttributeValues: { ':one': 1 },
    }),
  );
}
