import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Dependencies } from '../../platform/dependencies.ts';
import { retryConflicts } from '../../platform/retry-conflicts.ts';
import { applicationIndexKey, keys } from '../../platform/table.ts';
import type { Path } from '../items/path.ts';

/** From when a path waits for the certifying body, epoch seconds; undefined while it doesn't. */
export function waitsSince({ application: { state, appliedAt }, harmfulAt }: Path) {
  const isWaiting = state === 'applied' || state === 'appealed';
  return isWaiting ? (appliedAt ?? harmfulAt) : harmfulAt;
}

/**
 * The write of a whole path, as part of a transaction: only if it is still at the version that
 * `after` was made from (`after.version` less one; 1 is a path that wasn't there). It stands in the
 * queue of the body by itself while it waits for it.
 */
export function pathWrite(TableName: string, after: Path) {
  const { staffId, bodyId, trackId, version } = after;
  const since = waitsSince(after);
  return {
    TableName,
    Item: {
      ...keys.path(staffId, bodyId, trackId),
      ...(since !== undefined && applicationIndexKey(bodyId, since)),
      ...after,
    },
    ...(version === 1
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression: '#version = :before',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':before': version - 1 },
        }),
  };
}

/** Writes a path by itself; false when somebody else was faster. */
export async function putPath(
  dependencies: Pick<Dependencies, 'documents' | 'tableName' | 'wait' | 'randomBytes'>,
  after: Path,
): Promise<boolean> {
  const command = new PutCommand(pathWrite(dependencies.tableName, after));
  try {
    await retryConflicts(dependencies, () => dependencies.documents.send(command));
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
