import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { failedParts } from '../../../platform/all-or-nothing.ts';
import type { Dependencies } from '../../../platform/dependencies.ts';
import { keys, recognitionPrefix } from '../../../platform/table.ts';
import { withinOrganisation } from '../../../staff/store/within-organisation.ts';
import { type Recognition, recognition } from '../../items/issuer.ts';

type Store = Pick<Dependencies, 'documents' | 'tableName'>;

/** Seconds that a settled one is kept. */
const settledLives = 30 * 86_400;

/** Those that wait for a second certifier, the oldest first. */
export async function openRecognitions(store: Store, bodyId: string): Promise<Recognition[]> {
  const all = await withinOrganisation(store, bodyId, {
    prefix: recognitionPrefix,
    item: recognition,
  });
  return all
    .filter(({ settled }) => settled === undefined)
    .sort((one, other) => one.proposedAt - other.proposedAt);
}

/** One as it stands, settled or not. */
export async function findRecognition(
  { documents, tableName }: Store,
  bodyId: string,
  id: string,
): Promise<Recognition | undefined> {
  const { Item } = await documents.send(
    new GetCommand({
      TableName: tableName,
      Key: keys.recognition(bodyId, id),
      ConsistentRead: true,
    }),
  );
  return Item && recognition.parse(Item);
}

/** Writes these, all or nothing; those that are there already, from before a lost reply, stay. */
export async function putRecognitions(
  dependencies: Dependencies,
  proposed: readonly Recognition[],
): Promise<void> {
  let left = proposed;
  while (left.length > 0) {
    const there = await failedParts(dependencies, left.map(putOf(dependencies)));
    if (there === undefined) return;
    left = left.filter((_, index) => !there.includes(index));
  }
}

function putOf({ tableName }: Dependencies) {
  return (item: Recognition) => ({
    Put: {
      TableName: tableName,
      Item: { ...keys.recognition(item.bodyId, item.id), ...item },
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  });
}

type Settled = NonNullable<Recognition['settled']>;

/** What settles a recognition, once: by itself or as a part of a transaction. */
export function settledWrite(
  TableName: string,
  { bodyId, id }: Pick<Recognition, 'bodyId' | 'id'>,
  settled: Settled,
) {
  return {
    TableName,
    Key: keys.recognition(bodyId, id),
    UpdateExpression: 'SET #settled = :settled, #ttl = :ttl',
    ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(#settled)',
    ExpressionAttributeNames: { '#settled': 'settled', '#ttl': 'ttl' },
    ExpressionAttributeValues: { ':settled': settled, ':ttl': settled.at + settledLives },
  };
}

/** Discards one; false when it was settled before, or isn't there. */
export async function discard(
  { documents, tableName }: Store,
  of: Pick<Recognition, 'bodyId' | 'id'>,
  settled: Omit<Settled, 'credentialId'>,
): Promise<boolean> {
  try {
    await documents.send(new UpdateCommand(settledWrite(tableName, of, settled)));
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
