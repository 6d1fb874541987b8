import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import type { Dependencies } from '../../platform/dependencies.ts';
import { keys } from '../../platform/table.ts';

/**
 * Which batches of personal codes a workshop has. Purpose: holding their number, and finding them
 * when the workshop is erased; a batch is an attribute named after its seed. Retention: until then.
 * Read by nobody else.
 */
const rosterItem = z.looseObject({
  kind: z.literal('roster'),
  workshopId: z.string(),
  issued: z.int(),
});
const batchPrefix = 'batch ';
const batchSize = z.int();

/** Twice the seats that there can be: everyone may lose a code once. */
const mostCodes = 4_000;

export interface RosterBatch {
  readonly seed: string;
  readonly count: number;
}

/** Notes a batch, once; false when the workshop would have too many codes. */
export async function noteBatch(
  { documents, tableName }: Pick<Dependencies, 'documents' | 'tableName'>,
  workshopId: string,
  { seed, count }: RosterBatch,
): Promise<boolean> {
  try {
    await documents.send(
      new UpdateCommand({
        TableName: tableName,
        Key: keys.roster(workshopId),
        UpdateExpression:
          'SET #kind = :kind, workshopId = :workshop, #batch = :count ADD issued :count',
        ConditionExpression:
          'attribute_not_exists(#batch) AND (attribute_not_exists(issued) OR issued <= :most)',
        ExpressionAttributeNames: { '#kind': 'kind', '#batch': batchPrefix + seed },
        ExpressionAttributeValues: {
          ':kind': 'roster',
          ':workshop': workshopId,
          ':count': count,
          ':most': mostCodes - count,
        },
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
    return true;
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    return error.Item !== undefined && batchPrefix + seed in unmarshall(error.Item);
  }
}

/** Forgets that there were batches, if there were these and no others. */
export async function forgetBatches(
  { documents, tableName }: Pick<Dependencies, 'documents' | 'tableName'>,
  workshopId: string,
  batches: readonly RosterBatch[],
): Promise<void> {
  const issued = batches.reduce((sum, { count }) => sum + count, 0);
  try {
    await documents.send(
      new DeleteCommand({
        TableName: tableName,
        Key: keys.roster(workshopId),
        ConditionExpression: 'issued = :issued',
        ExpressionAttributeValues: { ':issued': issued },
      }),
    );
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}

/** All batches of a workshop. */
export async function batchesOf(
  { documents, tableName }: Pick<Dependencies, 'documents' | 'tableName'>,
  workshopId: string,
): Promise<RosterBatch[]> {
  const { Item } = await documents.send(
    new GetCommand({ TableName: tableName, Key: keys.roster(workshopId), ConsistentRead: true }),
  );
  if (!Item) return [];
  return Object.entries(rosterItem.parse(Item))
    .filter(([name]) => name.startsWith(batchPrefix))
    .map(([name, count]) => ({
      seed: name.slice(batchPrefix.length),
      count: batchSize.parse(count),
    }));
}
