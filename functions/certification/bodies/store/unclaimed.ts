import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { paginateQuery, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { Dependencies } from '../../../platform/dependencies.ts';
import { retryConflicts } from '../../../platform/retry-conflicts.ts';
import { keys, table, unclaimedPartition } from '../../../platform/table.ts';
import { heldPart } from './leads-to.ts';

/**
 * That a credential waits for whoever signs in with an address, under its HMAC. Purpose: to hand it to
 * them. Retention: until then. Read when somebody looks at their credentials.
 */
const unclaimed = z.object({ kind: z.literal('unclaimed'), credentialId: z.string() });

/** Ids of the credentials that wait for an address. */
export async function unclaimedOf(
  { documents: client, tableName }: Pick<Dependencies, 'documents' | 'tableName'>,
  hash: string,
): Promise<string[]> {
  const pages = paginateQuery(
    { client },
    {
      TableName: tableName,
      KeyConditionExpression: '#address = :address',
      ExpressionAttributeNames: { '#address': table.partitionKey },
      ExpressionAttributeValues: { ':address': unclaimedPartition(hash) },
      ConsistentRead: true,
    },
  );
  const found: string[] = [];
  for await (const { Items = [] } of pages) {
    found.push(...Items.map((item) => unclaimed.parse(item).credentialId));
  }
  return found;
}

/** Makes somebody the holder of a credential that waited for their address, once. */
export async function claim(
  dependencies: Dependencies,
  { hash, credentialId, staffId }: Readonly<Record<'hash' | 'credentialId' | 'staffId', string>>,
): Promise<void> {
  const { tableName: TableName, documents } = dependencies;
  const command = new TransactWriteCommand({
    TransactItems: [
      {
        Update: {
          TableName,
          Key: keys.credential(credentialId),
          UpdateExpression: 'SET #staffId = :staffId REMOVE #email',
          ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(#staffId)',
          ExpressionAttributeNames: { '#staffId': 'staffId', '#email': 'email' },
          ExpressionAttributeValues: { ':staffId': staffId },
        },
      },
      { Delete: { TableName, Key: keys.unclaimed(hash, credentialId) } },
      heldPart(TableName, staffId, credentialId),
    ],
  });
  try {
    await retryConflicts(dependencies, () => documents.send(command));
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    // Claimed by another request of theirs at the same moment.
    if (error.CancellationReasons?.[0]?.Code !== 'ConditionalCheckFailed') throw error;
  }
}
