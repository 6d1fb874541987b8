import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Dependencies } from './dependencies.ts';
import { retryConflicts } from './retry-conflicts.ts';

export type TransactItems = NonNullable<
  ConstructorParameters<typeof TransactWriteCommand>[0]['TransactItems']
>;

type Store = Pick<Dependencies, 'documents' | 'wait' | 'randomBytes'>;

/**
 * Writes all of it or nothing; false when a condition stood against it. A write whose answer was lost
 * is repeated by the client and then looks refused: read what is there before saying so.
 */
export async function allOrNothing(dependencies: Store, items: TransactItems): Promise<boolean> {
  return (await failedParts(dependencies, items)) === undefined;
}

/**
 * The same, for whoever has to know what stood against it: the places in `items` of those whose
 * conditions didn't hold; undefined when all is written.
 */
export async function failedParts(
  dependencies: Store,
  items: TransactItems,
): Promise<readonly number[] | undefined> {
  const command = new TransactWriteCommand({ TransactItems: items });
  try {
    await retryConflicts(dependencies, () => dependencies.documents.send(command));
    return undefined;
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    const failed = (error.CancellationReasons ?? []).flatMap(({ Code }, place) =>
      Code === 'ConditionalCheckFailed' ? [place] : [],
    );
    if (failed.length === 0) throw error;
    return failed;
  }
}
