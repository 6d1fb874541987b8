import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { JobDependencies } from '../../platform/dependencies.ts';
import { retryConflicts } from '../../platform/retry-conflicts.ts';
import { keys } from '../../platform/table.ts';
import { type Workshop, workshop } from '../workshop.ts';

const openOrClosing = '#state IN (:open, :closing)';
const dueOrClosing = '#state = :closing OR (#state = :open AND ends <= :due)';

/**
 * Stops joins: no seat is taken in a workshop that isn't open. The closing time is that of the first
 * call. Undefined when the workshop is neither open nor closing already; for the clock, with `dueAt`
 * in epoch seconds, also when it isn't due by then, for it may have been extended since it was read.
 */
export async function beginClosing(
  dependencies: JobDependencies,
  id: string,
  dueAt?: number,
): Promise<Workshop | undefined> {
  const command = new UpdateCommand({
    TableName: dependencies.tableName,
    Key: keys.workshop(id),
    UpdateExpression: 'SET #state = :closing, closedAt = if_not_exists(closedAt, :now)',
    ConditionExpression: dueAt === undefined ? openOrClosing : dueOrClosing,
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: {
      ':open': 'open',
      ':closing': 'closing',
      ':now': dependencies.now(),
      ...(dueAt !== undefined && { ':due': dueAt }),
    },
    ReturnValues: 'ALL_NEW',
  });
  try {
    // Joins hold the workshop's item all the time until the first of these succeeds.
    const { Attributes } = await retryConflicts(dependencies, () =>
      dependencies.documents.send(command),
    );
    return workshop.parse(Attributes);
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return undefined;
    throw error;
  }
}

/**
 * Changes a workshop that has been closing since before `before` (epoch seconds), so that the stream
 * begins its job again; not one that was nudged since then.
 */
export async function nudgeClosing(
  { documents, tableName, now }: JobDependencies,
  id: string,
  before: number,
): Promise<void> {
  const command = new UpdateCommand({
    TableName: tableName,
    Key: keys.workshop(id),
    UpdateExpression: 'SET #nudgedAt = :now',
    ConditionExpression:
      '#state = :closing AND closedAt < :before AND ' +
      '(attribute_not_exists(#nudgedAt) OR #nudgedAt < :before)',
    ExpressionAttributeNames: { '#state': 'state', '#nudgedAt': 'nudgedAt' },
    ExpressionAttributeValues: { ':closing': 'closing', ':now': now(), ':before': before },
  });
  try {
    await documents.send(command);
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}
