import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  GetCommand,
  paginateQuery,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { Dependencies } from '../../platform/dependencies.ts';
import { retryConflicts } from '../../platform/retry-conflicts.ts';
import { keys, statusPartition, table } from '../../platform/table.ts';
import { type Credential, type StatusList, statusList, statusPlace } from '../items/credential.ts';

type Store = Pick<Dependencies, 'documents' | 'tableName'>;

/**
 * A place, whether its credential lies where everybody may read it, and with which version of the body's
 * keys that was last looked at.
 */
const knownPlace = z.object({
  ...statusPlace.shape,
  published: z.optional(z.boolean()),
  publishedKeys: z.optional(z.int()),
});
export type KnownPlace = z.infer<typeof knownPlace>;

export async function findStatusList(
  { documents, tableName }: Store,
  bodyId: string,
  list: number,
): Promise<StatusList | undefined> {
  const { Item } = await documents.send(
    new GetCommand({
      TableName: tableName,
      Key: keys.statusList(bodyId, list),
      ConsistentRead: true,
    }),
  );
  return Item && statusList.parse(Item);
}

/**
 * The places of a list with all that has happened up to the revision of `list`, which was read before
 * them: what happens while they are read is of a later revision.
 */
export async function placesOf(
  { documents: client, tableName }: Store,
  { bodyId, list }: Pick<StatusList, 'bodyId' | 'list'>,
): Promise<KnownPlace[]> {
  const pages = paginateQuery(
    { client },
    {
      TableName: tableName,
      KeyConditionExpression: '#list = :list AND begins_with(#place, :places)',
      ExpressionAttributeNames: { '#list': table.partitionKey, '#place': table.sortKey },
      ExpressionAttributeValues: { ':list': statusPartition(bodyId, list), ':places': 'PLACE#' },
      ConsistentRead: true,
    },
  );
  const found: KnownPlace[] = [];
  for await (const { Items = [] } of pages) {
    found.push(...Items.map((item) => knownPlace.parse(item)));
  }
  return found;
}

type Noting = Pick<Dependencies, 'documents' | 'tableName' | 'wait' | 'randomBytes'>;

/**
 * Notes that a credential lies where everybody may read it, with itself and with its place, and there of
 * which version the body's keys were. A run beside this one that knows older keys may note those: then it
 * is looked at once more.
 */
export async function notePublished(
  dependencies: Noting,
  { id, bodyId, list, place }: Pick<Credential, 'id' | 'bodyId' | 'list' | 'place'>,
  publishedKeys: number,
): Promise<void> {
  const { tableName: TableName } = dependencies;
  const both = new TransactWriteCommand({
    TransactItems: [
      {
        Update: {
          TableName,
          Key: keys.credential(id),
          UpdateExpression: 'SET published = :yes',
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeValues: { ':yes': true },
        },
      },
      {
        Update: {
          TableName,
          Key: keys.statusPlace(bodyId, list, place),
          UpdateExpression: 'SET published = :yes, publishedKeys = :keys',
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeValues: { ':yes': true, ':keys': publishedKeys },
        },
      },
    ],
  });
  await retryConflicts(dependencies, () => dependencies.documents.send(both));
}

/** A revision of a list that is published with all its credentials, and with which keys. */
export type PublishedList = Pick<StatusList, 'bodyId' | 'list' | 'revision'> & {
  readonly keys: number;
};

/**
 * Notes which revision of a list is published; never an older one than is noted. Decisions write the
 * same item in their transactions.
 */
export async function noteListPublished(
  dependencies: Noting,
  { bodyId, list, revision, keys: keysVersion }: PublishedList,
  now: number,
): Promise<void> {
  const command = new UpdateCommand({
    TableName: dependencies.tableName,
    Key: keys.statusList(bodyId, list),
    UpdateExpression:
      'SET publishedRevision = :revision, publishedAt = :now, publishedKeys = :keys',
    ConditionExpression: 'attribute_exists(pk) AND publishedRevision <= :revision',
    ExpressionAttributeValues: { ':revision': revision, ':now': now, ':keys': keysVersion },
  });
  try {
    await retryConflicts(dependencies, () => dependencies.documents.send(command));
  } catch (error) {
    // A run beside this one has published a later revision.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}
