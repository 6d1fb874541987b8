import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { JobDependencies } from '../../platform/dependencies.ts';
import { retryConflicts } from '../../platform/retry-conflicts.ts';
import { keys } from '../../platform/table.ts';
import { type Workshop, workshop } from '../workshop.ts';

/**
 * Stops joins: no seat is taken in a workshop that isn't open. The closing time is that of the first
 * call. Undefined when the workshop is neither open nor closing already.
 */
export async function beginClosing(
  dependencies: JobDependencies,
  id: string,
): Promise<Workshop | undefined> {
  const command = new UpdateCommand({
    TableName: dependencies.tableName,
    Key: keys.workshop(id),
    UpdateExpression: 'SET #state = :closing, closedAt = if_not_exists(closedAt, :now)',
    ConditionExpression: '#state IN (:open, :closing)',
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: {
      ':open': 'open',
      ':closing': 'closing',
      ':now': dependencies.now(),
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
