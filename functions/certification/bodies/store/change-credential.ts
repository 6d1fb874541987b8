import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Dependencies } from '../../../platform/dependencies.ts';
import { retryConflicts } from '../../../platform/retry-conflicts.ts';
import { keys } from '../../../platform/table.ts';
import type { Credential } from '../../items/credential.ts';
import { stillCertifier } from '../../store/still-certifier.ts';
import { listChanged } from './list-changed.ts';

/**
 * Writes a further change of a credential (the first of its `changes`) with what its status list says
 * of it; undefined when somebody else has changed it since it was read, or when `certifier`, where one
 * decides, is none of the body any more.
 */
export async function changeTo(
  dependencies: Dependencies,
  after: Credential,
  certifier?: string,
): Promise<Credential | undefined> {
  const { tableName } = dependencies;
  const { bodyId, list } = after;
  const command = new TransactWriteCommand({
    TransactItems: [
      ...changeParts(tableName, after),
      listChanged(tableName, { bodyId, list, taken: 0 }),
      ...(certifier === undefined ? [] : [stillCertifier(tableName, bodyId, certifier)]),
    ],
  });
  try {
    await retryConflicts(dependencies, () => dependencies.documents.send(command));
    return after;
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    const [credential, , , member] = (error.CancellationReasons ?? []).map(({ Code }) => Code);
    if ([credential, member].includes('ConditionalCheckFailed')) return undefined;
    throw error;
  }
}

/** The parts of a transaction that change a credential and its place; the list's revision is a third. */
export function changeParts(TableName: string, after: Credential) {
  const { id, state, changes, supersededBy } = after;
  return [
    {
      Update: {
        TableName,
        Key: keys.credential(id),
        UpdateExpression: supersededBy
          ? 'SET #state = :state, #changes = :changes, #supersededBy = :supersededBy'
          : 'SET #state = :state, #changes = :changes',
        ConditionExpression: 'size(#changes) = :before',
        ExpressionAttributeNames: {
          '#state': 'state',
          '#changes': 'changes',
          ...(supersededBy && { '#supersededBy': 'supersededBy' }),
        },
        ExpressionAttributeValues: {
          ':state': state,
          ':changes': changes,
          ':before': changes.length - 1,
          ...(supersededBy && { ':supersededBy': supersededBy }),
        },
      },
    },
    placeChanged(TableName, after),
  ];
}

/** A superseded one counts as revoked: a verifier who knows nothing of the new one refuses it. */
function placeChanged(TableName: string, { bodyId, list, place, state }: Credential) {
  return {
    Update: {
      TableName,
      Key: keys.statusPlace(bodyId, list, place),
      UpdateExpression: 'SET #revoked = :revoked, #suspended = :suspended',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeNames: { '#revoked': 'revoked', '#suspended': 'suspended' },
      ExpressionAttributeValues: {
        ':revoked': state === 'revoked' || state === 'superseded',
        ':suspended': state === 'suspended',
      },
    },
  };
}
