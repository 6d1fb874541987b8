import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Dependencies } from '../../platform/dependencies.ts';
import { retryConflicts } from '../../platform/retry-conflicts.ts';
import type { SessionClaim } from '../../platform/session-cookie.ts';
import { keys } from '../../platform/table.ts';
import { type Participant, participant } from '../participant.ts';
import { sessionEndsAt } from '../session-clock.ts';
import { ownSession, ownSessionValues } from './own-session.ts';

/** What one action writes, and what must not stand there yet. Names and values as DynamoDB takes them. */
export interface ParticipantChange {
  /** e.g. `SET attempts.#key = :attempt` without the word SET; empty for none. */
  readonly set?: string;
  readonly add?: string;
  /** Further conditions, e.g. `attribute_not_exists(attempts.#key)`. */
  readonly unless?: string;
  readonly names?: Record<string, string>;
  readonly values: Record<string, unknown>;
}

export type ParticipantUpdate =
  | { readonly kind: 'written'; readonly participant: Participant }
  | { readonly kind: 'refused'; readonly record: Participant | undefined };

/**
 * One participant action: a single conditional write on the record of the claimed session. It must
 * be the record's session and alive, the record unexpired and unsealed. The refused record comes
 * back even for a wrong session: it goes into `classifyRefusal` and nowhere else.
 */
export async function updateParticipant(
  dependencies: Dependencies,
  claim: SessionClaim,
  change: ParticipantChange,
): Promise<ParticipantUpdate> {
  const { documents, tableName } = dependencies;
  const command = new UpdateCommand({
    TableName: tableName,
    Key: keys.participant(claim.workshopId, claim.participantId),
    UpdateExpression: [
      `SET sessionEnds = :sessionEnds${change.set ? `, ${change.set}` : ''}`,
      change.add ? `ADD ${change.add}` : '',
    ].join(' '),
    ConditionExpression: `${ownSession} AND attribute_not_exists(sealed)${
      change.unless ? ` AND ${change.unless}` : ''
    }`,
    ...(change.names && { ExpressionAttributeNames: change.names }),
    ExpressionAttributeValues: {
      ...change.values,
      ...ownSessionValues(dependencies, claim),
      ':sessionEnds': sessionEndsAt(dependencies, claim.participantId),
    },
    ReturnValues: 'ALL_NEW',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  });
  try {
    const { Attributes } = await retryConflicts(dependencies, () => documents.send(command));
    return { kind: 'written', participant: participant.parse(Attributes) };
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    const record = error.Item && participant.parse(unmarshall(error.Item));
    return { kind: 'refused', record };
  }
}
