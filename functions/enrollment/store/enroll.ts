import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { TransactItems } from '../../platform/all-or-nothing.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { retryConflicts } from '../../platform/retry-conflicts.ts';
import { type Key, keys } from '../../platform/table.ts';
import { type Participant, participant } from '../participant.ts';
import { type Workshop, workshop } from '../workshop.ts';

export type Enrolled =
  | { readonly kind: 'enrolled' }
  /** The same join came before: here is its record. */
  | { readonly kind: 'repeated'; readonly participant: Participant }
  /** The personal code lets nobody in any more. */
  | { readonly kind: 'code-used' }
  /** Full or no longer open: the workshop as the transaction saw it. */
  | { readonly kind: 'no-seat'; readonly workshop: Workshop | undefined };

/**
 * Takes a seat, writes the participant record and its resume code, and spends the personal code
 * where there is one, all or nothing. The seat's condition is exact: 500 joins for 30 seats give 30.
 */
export async function enroll(
  dependencies: Dependencies,
  record: Participant,
  personal?: Key,
): Promise<Enrolled> {
  const { tableName: TableName } = dependencies;
  const items = [
    ...enrollmentItems(TableName, record),
    ...(personal ? [joinedOnce(TableName, personal, record.workshopId)] : []),
  ];
  const command = new TransactWriteCommand({ TransactItems: items });
  try {
    await retryConflicts(dependencies, () => dependencies.documents.send(command));
    return { kind: 'enrolled' };
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    return refusedEnrollment(error);
  }
}

/** Says of a personal code that somebody has joined with it, and not who. */
function joinedOnce(TableName: string, code: Key, workshopId: string): TransactItems[number] {
  return {
    Update: {
      TableName,
      Key: code,
      UpdateExpression: 'SET standing = :joined',
      ConditionExpression:
        'standing = :issued AND attribute_not_exists(lost) AND workshopId = :workshop',
      ExpressionAttributeValues: {
        ':joined': 'joined',
        ':issued': 'issued',
        ':workshop': workshopId,
      },
    },
  };
}

function enrollmentItems(tableName: string, record: Participant): TransactItems {
  const { workshopId, participantId, resumeHash, expires } = record;
  const fresh = {
    TableName: tableName,
    ConditionExpression: 'attribute_not_exists(pk)',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  } as const;
  return [
    {
      Update: {
        TableName: tableName,
        Key: keys.workshop(workshopId),
        UpdateExpression: 'ADD taken :one',
        ConditionExpression: '#state = :open AND taken < seats',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':one': 1, ':open': 'open' },
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      },
    },
    {
      Put: {
        ...fresh,
        Item: { ...keys.participant(workshopId, participantId), ...record, ttl: expires },
      },
    },
    {
      Put: {
        ...fresh,
        Item: {
          ...keys.resumeCode(resumeHash),
          kind: 'resume-code',
          workshopId,
          participantId,
          expires,
          ttl: expires,
        },
      },
    },
  ];
}

function refusedEnrollment(error: TransactionCanceledException): Enrolled {
  const [seat, record, , personal] = error.CancellationReasons ?? [];
  if (record?.Item)
    return { kind: 'repeated', participant: participant.parse(unmarshall(record.Item)) };
  if (seat?.Code === 'ConditionalCheckFailed') {
    return { kind: 'no-seat', workshop: seat.Item && workshop.parse(unmarshall(seat.Item)) };
  }
  if (personal?.Code === 'ConditionalCheckFailed') return { kind: 'code-used' };
  throw error;
}
