import { isDeepStrictEqual } from 'node:util';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Dependencies } from '../../platform/dependencies.ts';
import { retryConflicts } from '../../platform/retry-conflicts.ts';
import { keys } from '../../platform/table.ts';
import type { MayOpen } from '../organisation.ts';
import { placesIn } from './organisations.ts';
import { membershipsOf } from './people.ts';

type Store = Pick<Dependencies, 'documents' | 'tableName' | 'wait' | 'randomBytes'>;

/**
 * Writes what somebody may open (undefined: nothing) wherever they are a member; whether anything had
 * to be written. A place that they have come to a moment ago may be missed.
 */
export async function noteMayOpen(
  store: Store,
  staffId: string,
  mayOpen: MayOpen | undefined,
): Promise<boolean> {
  const ids = (await membershipsOf(store, staffId)).map(({ organisationId }) => organisationId);
  const outdated = (await placesIn(store, staffId, ids)).filter(
    ({ member }) => !isDeepStrictEqual(member.mayOpen, mayOpen),
  );
  await Promise.all(
    outdated.map(({ organisation: { id } }) => note(store, keys.member(id, staffId), mayOpen)),
  );
  return outdated.length > 0;
}

async function note(
  store: Store,
  Key: ReturnType<typeof keys.member>,
  mayOpen: MayOpen | undefined,
): Promise<void> {
  const command = new UpdateCommand({
    TableName: store.tableName,
    Key,
    UpdateExpression: mayOpen ? 'SET #mayOpen = :mayOpen' : 'REMOVE #mayOpen',
    ConditionExpression: 'attribute_exists(pk)',
    ExpressionAttributeNames: { '#mayOpen': 'mayOpen' },
    ...(mayOpen && { ExpressionAttributeValues: { ':mayOpen': mayOpen } }),
  });
  try {
    await retryConflicts(store, () => store.documents.send(command));
  } catch (error) {
    // Removed in the meantime.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}
