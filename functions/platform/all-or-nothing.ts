import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Dependencies } from './dependencies.ts';
import { retryConflicts } from './retry-conflicts.ts';

export type TransactItems = NonNullable<
  ConstructorParameters<typeof TransactWriteCommand>[0]['TransactItems']
>;

/**
 * Writes all of it or nothing; false when a condition stood against it. A write whose answer was lost
 * is repeated by the client and then looks refused: read what is there before saying so.
 */
export async function allOrNothing(
  dependencies: Pick<Dependencies, 'documents' | 'wait' | 'randomBytes'>,
  items: TransactItems,
): Promise<boolean> {
  const command = new TransactWriteCommand({ TransactItems: items });
  try {
    await retryConflicts(dependencies, () => dependencies.documents.send(command));
    return true;
  } catch (error) {
    if (error instanceof TransactionCanceledException && hasFailedCondition(error)) return false;
    throw error;
  }
}

function hasFailedCondition(error: TransactionCanceledException): boolean {
  return (error.CancellationReasons ?? []).some(({ Code }) => Code === 'ConditionalCheckFailed');
}
