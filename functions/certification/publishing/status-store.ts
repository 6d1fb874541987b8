import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  GetCommand,
  paginateQuery,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { Dependencies } from '../../platform/dependencies.ts';
import { retryConflicts } from '../../platform/retry-conflicts.ts';
import { keys, statusPartition, table } from '../../platform/table.ts';
import {
  type Credential,
  credential,
  type StatusList,
  statusList,
  statusPlace,
} from '../items/credential.ts';

type Store = Pick<Dependencies, 'documents' | 'tableName'>;

/** A place, and whether its credential lies where everybody may read it. */
const knownPlace = z.object({ ...statusPlace.shape, published: z.optional(z.boolean()) });
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

/** As many as a batch read may name. */
const mostAtOnce = 100;

export async function credentialsOf(
  { documents, tableName }: Store,
  ids: readonly string[],
): Promise<Credential[]> {
  const found: Credential[] = [];
  for (let at = 0; at < ids.length; at += mostAtOnce) {
    let wanted = ids.slice(at, at + mostAtOnce).map(
      (id): Record<string, unknown> => ({
        ...keys.credential(id),
      }),
    );
    while (wanted.length > 0) {
      const { Responses, UnprocessedKeys } = await documents.send(
        new BatchGetCommand({
          RequestItems: { [tableName]: { Keys: wanted, ConsistentRead: true } },
        }),
      );
      found.push(...(Responses?.[tableName] ?? []).map((item) => credential.parse(item)));
      wanted = UnprocessedKeys?.[tableName]?.Keys ?? [];
    }
  }
  return found;
}

/** Notes that a credential lies where everybody may read it, with itself and with its place. */
export async function notePublished(
  dependencies: Pick<Dependencies, 'documents' | 'tableName' | 'wait' | 'randomBytes'>,
  { id, bodyId, list, place }: Pick<Credential, 'id' | 'bodyId' | 'list' | 'place'>,
): Promise<void> {
  const update = (Key: object) => ({
    Update: {
      TableName: dependencies.tableName,
      Key: { ...Key },
      UpdateExpression: 'SET published = :yes',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: { ':yes': true },
    },
  });
  const both = new TransactWriteCommand({
    TransactItems: [update(keys.credential(id)), update(keys.statusPlace(bodyId, list, place))],
  });
  await retryConflicts(dependencies, () => dependencies.documents.send(both));
}

/** A revision of a list that is published with all its credentials, and with which keys. */
export type PublishedList = Pick<StatusList, 'bodyId' | 'list' | 'revision'> & {
  readonly keys: number;
};

/** Notes which revision of a list is published; never an older one than is noted. */
export async function noteListPublished(
  { documents, tableName }: Store,
  { bodyId, list, revision, keys: keysVersion }: PublishedList,
  now: number,
): Promise<void> {
  try {
    await documents.send(
      new UpdateCommand({
        TableName: tableName,
        Key: keys.statusList(bodyId, list),
        UpdateExpression:
          'SET publishedRevision = :revision, publishedAt = :now, publishedKeys = :keys',
        ConditionExpression: 'attribute_exists(pk) AND publishedRevision <= :revision',
        ExpressionAttributeValues: { ':revision': revision, ':now': now, ':keys': keysVersion },
      }),
    );
  } catch (error) {
    // A run beside this one has published a later revision.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}
