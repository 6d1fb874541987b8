import { randomBytes } from 'node:crypto';
import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import {
  buildDocument,
  type CredentialFacts,
} from '../../../functions/certification/credential-document.ts';
import type { Credential } from '../../../functions/certification/items/credential.ts';
import type { Holder } from '../../../functions/certification/items/holder.ts';
import type { Dependencies } from '../../../functions/platform/dependencies.ts';
import { credentialIndexKey, issuerIndexKey, keys } from '../../../functions/platform/table.ts';

type Store = Pick<Dependencies, 'documents' | 'tableName' | 'now'>;

export const testSite = 'https://sanad.example';
export const newId = () => randomBytes(16).toString('base64url');

export const testProfile = {
  name: 'Model Institute',
  url: 'https://institute.example/about',
  description: 'Trains facilitators.',
  tracks: ['workshop-facilitator'],
};

const words = (language: string) => ({
  name: `Facilitator ${language}`,
  summary: 'For those who lead.',
  description: 'Can lead a workshop.',
  criteria: 'Went the whole way.',
  allows: 'May lead.',
});
export const testTrack: CredentialFacts['track'] = {
  id: 'workshop-facilitator',
  version: 1,
  words: { en: words('en'), ur: words('ur'), ar: words('ar') },
};

/** A certifying body with a profile; its id. */
export async function bodyFor({ documents, tableName }: Store): Promise<string> {
  const bodyId = newId();
  await documents.send(
    new PutCommand({
      TableName: tableName,
      Item: {
        ...keys.issuer(bodyId),
        ...issuerIndexKey(bodyId),
        kind: 'issuer',
        bodyId,
        version: 1,
        profile: testProfile,
      },
    }),
  );
  return bodyId;
}

export type Issuing = Partial<
  Pick<
    Credential,
    'id' | 'staffId' | 'name' | 'validFrom' | 'validUntil' | 'list' | 'place' | 'marks'
  > &
    Pick<CredentialFacts, 'site' | 'track' | 'language'>
>;

/** Above the places that tests choose: no two credentials share one, as none do in a list. */
let lastPlace = 1_000;
const nextPlace = () => {
  lastPlace += 1;
  return lastPlace;
};

/** The facts of a credential that nothing was said of. */
export function factsFor(bodyId: string, now: number, issuing: Issuing = {}): CredentialFacts {
  const { id = newId(), name = 'Amina Khan', validFrom = now, marks = [] } = issuing;
  const { list = 1, place = nextPlace(), validUntil } = issuing;
  return {
    site: issuing.site ?? testSite,
    language: issuing.language,
    id,
    body: { id: bodyId, profile: testProfile },
    track: issuing.track ?? testTrack,
    name,
    validFrom,
    validUntil: validUntil ?? now + 700 * 86_400,
    marks,
    status: { list, place },
  };
}

/** A credential as an approval leaves it: itself, its place, and the list's next revision. */
export async function issue(
  store: Store,
  bodyId: string,
  issuing: Issuing = {},
): Promise<Credential> {
  const { documents, tableName, now } = store;
  const facts = factsFor(bodyId, now(), issuing);
  const { status, id, validUntil } = facts;
  const credential: Credential = {
    kind: 'credential',
    id,
    bodyId,
    trackId: facts.track.id,
    staffId: issuing.staffId ?? newId(),
    name: facts.name,
    province: 'PK-PB',
    profession: 'teacher',
    sex: 'not-said',
    document: { ...buildDocument(facts) },
    validFrom: facts.validFrom,
    validUntil,
    state: 'active',
    changes: [],
    marks: [...facts.marks],
    list: status.list,
    place: status.place,
    published: false,
    reminded: [],
  };
  const put = (Item: object) => documents.send(new PutCommand({ TableName: tableName, Item }));
  await put({ ...keys.credential(id), ...credentialIndexKey(bodyId, validUntil), ...credential });
  await putPlace(store, credential, {});
  await raise(store, credential);
  return credential;
}

/** What a change of state leaves: the change, the bits, the list's next revision. */
export async function turn(
  store: Store,
  credential: Credential,
  to: Credential['state'],
): Promise<void> {
  const { documents, tableName, now } = store;
  const change = { to, at: now(), by: newId(), reason: 'because' };
  await documents.send(
    new UpdateCommand({
      TableName: tableName,
      Key: keys.credential(credential.id),
      UpdateExpression: 'SET #state = :to, changes = list_append(:change, changes)',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: { ':to': to, ':change': [change] },
    }),
  );
  const revoked = to === 'revoked' || to === 'superseded';
  await putPlace(store, credential, { revoked, suspended: to === 'suspended' });
  await raise(store, credential);
}

/** A place as it is written whole; bits of a restored table are written with it alone. */
export async function putPlace(
  { documents, tableName }: Store,
  { bodyId, list, place, id }: Pick<Credential, 'bodyId' | 'list' | 'place' | 'id'>,
  { revoked = false, suspended = false }: { revoked?: boolean; suspended?: boolean },
): Promise<void> {
  await documents.send(
    new UpdateCommand({
      TableName: tableName,
      Key: keys.statusPlace(bodyId, list, place),
      UpdateExpression:
        'SET kind = :kind, credentialId = :id, place = :place, revoked = :revoked, suspended = :suspended',
      ExpressionAttributeValues: {
        ':kind': 'status-place',
        ':id': id,
        ':place': place,
        ':revoked': revoked,
        ':suspended': suspended,
      },
    }),
  );
}

/** The list's next revision. */
export async function raise(
  { documents, tableName }: Store,
  { bodyId, list }: Pick<Credential, 'bodyId' | 'list'>,
  by = 1,
): Promise<void> {
  await documents.send(
    new UpdateCommand({
      TableName: tableName,
      Key: keys.statusList(bodyId, list),
      UpdateExpression:
        'SET kind = :kind, bodyId = :body, #list = :list, taken = :zero, ' +
        'publishedRevision = if_not_exists(publishedRevision, :zero), ' +
        'publishedAt = if_not_exists(publishedAt, :zero) ADD revision :by',
      ExpressionAttributeNames: { '#list': 'list' },
      ExpressionAttributeValues: {
        ':kind': 'status-list',
        ':body': bodyId,
        ':list': list,
        ':zero': 0,
        ':by': by,
      },
    }),
  );
}

/** What a trainer says of themselves. */
export async function putHolder(
  { documents, tableName }: Store,
  staffId: string,
  profile: Partial<Holder['profile']> = {},
): Promise<void> {
  const item: Holder = {
    kind: 'holder',
    staffId,
    profile: {
      name: 'Amina Khan',
      province: 'PK-PB',
      languages: ['ur', 'en'],
      profession: 'teacher',
      sex: 'not-said',
      listed: false,
      ...profile,
    },
  };
  await documents.send(
    new PutCommand({ TableName: tableName, Item: { ...keys.holder(staffId), ...item } }),
  );
}
