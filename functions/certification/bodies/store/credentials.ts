import { GetCommand, paginateQuery, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { Dependencies } from '../../../platform/dependencies.ts';
import { credentialIndexKey, keys, table } from '../../../platform/table.ts';
import { type Credential, credential } from '../../items/credential.ts';

type Store = Pick<Dependencies, 'documents' | 'tableName'>;

/** Credentials of a page. */
const most = 100;

/** A credential of a body as it stands; undefined for another body's. */
export async function findCredential(
  { documents, tableName }: Store,
  bodyId: string,
  credentialId: string,
): Promise<Credential | undefined> {
  const { Item } = await documents.send(
    new GetCommand({
      TableName: tableName,
      Key: keys.credential(credentialId),
      ConsistentRead: true,
    }),
  );
  const found = Item && credential.parse(Item);
  return found?.bodyId === bodyId ? found : undefined;
}

/** Credentials of a body, those that end last first, a page at a time after the one given. */
export async function credentialsOf(
  { documents, tableName }: Store,
  bodyId: string,
  after: Credential | undefined,
): Promise<{ readonly found: readonly Credential[]; readonly more: boolean }> {
  const { Items = [] } = await documents.send(
    new QueryCommand({
      TableName: tableName,
      ...ofBody(bodyId),
      ScanIndexForward: false,
      Limit: most + 1,
      ...(after && {
        ExclusiveStartKey: {
          ...keys.credential(after.id),
          ...credentialIndexKey(bodyId, after.validUntil),
        },
      }),
    }),
  );
  const found = Items.slice(0, most).map((item) => credential.parse(item));
  return { found, more: Items.length > most };
}

const counted = z.pick(credential, {
  id: true,
  staffId: true,
  email: true,
  trackId: true,
  province: true,
  profession: true,
  sex: true,
  state: true,
  validFrom: true,
  validUntil: true,
});
export type CountedCredential = z.infer<typeof counted>;

/**
 * What the overview counts, of every credential of a body that ends after `now`: a few thousand at
 * most, a read of 1 MB for each three hundred.
 */
export async function countedCredentialsOf(
  { documents: client, tableName }: Store,
  bodyId: string,
  now: number,
): Promise<CountedCredential[]> {
  const { gsi1sk } = credentialIndexKey(bodyId, now);
  const query = ofBody(bodyId);
  const names = Object.keys(counted.shape);
  const pages = paginateQuery(
    { client },
    {
      TableName: tableName,
      ...query,
      KeyConditionExpression: `${query.KeyConditionExpression} AND #until > :now`,
      ProjectionExpression: names.map((name) => `#${name}`).join(', '),
      ExpressionAttributeNames: {
        ...query.ExpressionAttributeNames,
        '#until': table.index.sortKey,
        ...Object.fromEntries(names.map((name) => [`#${name}`, name])),
      },
      ExpressionAttributeValues: { ...query.ExpressionAttributeValues, ':now': gsi1sk },
    },
  );
  const found: CountedCredential[] = [];
  for await (const { Items = [] } of pages) found.push(...Items.map((item) => counted.parse(item)));
  return found;
}

function ofBody(bodyId: string) {
  const { gsi1pk } = credentialIndexKey(bodyId, 0);
  return {
    IndexName: table.index.name,
    KeyConditionExpression: '#body = :body',
    ExpressionAttributeNames: { '#body': table.index.partitionKey },
    ExpressionAttributeValues: { ':body': gsi1pk },
  };
}
