import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Dependencies } from '../../platform/dependencies.ts';
import { retryConflicts } from '../../platform/retry-conflicts.ts';
import { keys } from '../../platform/table.ts';
import { type Workshop, workshop } from '../workshop.ts';

/**
 * Stops joins: no seat is taken in a workshop that isn't open. The closing time is that of the first
 * call. Undefined when the workshop is neither open nor closing already.
 */
export function beginClosing(dependencies: Dependencies, id: string) {
  return changeState(dependencies, id, {
    UpdateExpression: 'SET #state = :closing, closedAt = if_not_exists(closedAt, :now)',
    ConditionExpression: '#state IN (:open, :closing)',
    ExpressionAttributeValues: {
      ':open': 'open',
      ':closing': 'closing',
      ':now': dependencies.now(),
    },
  });
}

/** Says that every record is sealed; undefined when another run of the job has said so. */
export function finishClosing(dependencies: Dependencies, id: string) {
  return changeState(dependencies, id, {
    UpdateExpression: 'SET #state = :closed',
    ConditionExpression: '#state = :closing',
    ExpressionAttributeValues: { ':closed': 'closed', ':closing': 'closing' },
  });
}

type Change = Pick<
  UpdateCommandInput,
  'UpdateExpression' | 'ConditionExpression' | 'ExpressionAttributeValues'
>;

async function changeState(
  dependencies: Dependencies,
  id: string,
  change: Change,
): Promise<Workshop | undefined> {
  const command = new UpdateCommand({
    ...change,
    TableName: dependencies.tableName,
    Key: keys.workshop(id),
    ExpressionAttributeNames: { '#state': 'state' },
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
