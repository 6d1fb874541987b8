import { DeleteCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { JobDependencies } from '../../platform/dependencies.ts';
import { dueBefore, duePartition } from '../../platform/table.ts';

/**
 * When a workshop closes by the clock. Purpose: finding the ones whose time has come without looking
 * at all. Retention: until the workshop is closed. Read by the sweep only.
 */
const clockItem = z.object({ sk: z.string(), workshopId: z.string() });
export type ClockItem = z.infer<typeof clockItem>;

/** The workshops that were due before now, the longest overdue first; at most 1,000. */
export async function dueNow({
  documents,
  tableName,
  now,
}: Pick<JobDependencies, 'documents' | 'tableName' | 'now'>): Promise<ClockItem[]> {
  const { Items = [] } = await documents.send(
    new QueryCommand({
      TableName: tableName,
      KeyConditionExpression: 'pk = :due AND sk < :now',
      ExpressionAttributeValues: { ':due': duePartition, ':now': dueBefore(now() + 1) },
      Limit: 1_000,
    }),
  );
  return Items.map((item) => clockItem.parse(item));
}

/** Forgets a moment that has been dealt with. */
export async function forgetDue(
  { documents, tableName }: Pick<JobDependencies, 'documents' | 'tableName'>,
  { sk }: ClockItem,
): Promise<void> {
  await documents.send(new DeleteCommand({ TableName: tableName, Key: { pk: duePartition, sk } }));
}
