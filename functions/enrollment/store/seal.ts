import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { Dependencies } from '../../platform/dependencies.ts';
import { keys, participantPrefix } from '../../platform/table.ts';
import { type Participant, participant } from '../participant.ts';
import { type Workshop, workshop } from '../workshop.ts';

type Store = Pick<Dependencies, 'documents' | 'tableName'>;

/** Moves the workshop's state on; undefined when it wasn't in one of the states `from`. */
export async function moveState(
  { documents, tableName }: Store,
  id: string,
  move: {
    readonly from: readonly [Workshop['state'], Workshop['state']];
    readonly to: Workshop['state'];
  },
): Promise<Workshop | undefined> {
  const [first, second] = move.from;
  try {
    const { Attributes } = await documents.send(
      new UpdateCommand({
        TableName: tableName,
        Key: keys.workshop(id),
        UpdateExpression: 'SET #state = :to',
        ConditionExpression: '#state IN (:first, :second)',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':to': move.to, ':first': first, ':second': second },
        ReturnValues: 'ALL_NEW',
      }),
    );
    return workshop.parse(Attributes);
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return undefined;
    throw error;
  }
}

const participantKeys = z.array(z.object({ participantId: z.string() }));

/** The ids of all participant records of a workshop, page by page. */
export async function* participantIds(
  { documents, tableName }: Store,
  workshopId: string,
): AsyncGenerator<readonly string[]> {
  let from: Record<string, unknown> | undefined;
  do {
    const page = await documents.send(
      new QueryCommand({
        TableName: tableName,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: {
          ':pk': keys.workshop(workshopId).pk,
          ':prefix': participantPrefix,
        },
        ProjectionExpression: 'participantId',
        ExclusiveStartKey: from,
      }),
    );
    yield participantKeys.parse(page.Items ?? []).map((item) => item.participantId);
    from = page.LastEvaluatedKey;
  } while (from);
}

/**
 * Ends one record and reads it for the report in the same write: what a participant submits is in
 * what this returns, or was refused. Undefined when the participant has erased it meanwhile.
 */
export async function sealParticipant(
  { documents, tableName }: Store,
  {
    workshopId,
    participantId,
    expires,
  }: Pick<Participant, 'workshopId' | 'participantId' | 'expires'>,
): Promise<Participant | undefined> {
  try {
    const { Attributes } = await documents.send(
      new UpdateCommand({
        TableName: tableName,
        Key: keys.participant(workshopId, participantId),
        UpdateExpression: 'SET sealed = :yes, expires = :expires, #ttl = :expires',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeNames: { '#ttl': 'ttl' },
        ExpressionAttributeValues: { ':yes': true, ':expires': expires },
        ReturnValues: 'ALL_NEW',
      }),
    );
    return participant.parse(Attributes);
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return undefined;
    throw error;
  }
}
