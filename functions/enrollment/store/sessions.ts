import {
  ConditionalCheckFailedException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Dependencies } from '../../platform/dependencies.ts';
import { retryConflicts } from '../../platform/retry-conflicts.ts';
import type { SessionClaim } from '../../platform/session-cookie.ts';
import { keys } from '../../platform/table.ts';
import { type Participant, participant } from '../participant.ts';
import { sessionEnd } from '../rules/session-end.ts';
import { ownSession } from './own-session.ts';

/** What a resume code gives a new session to. */
export interface Resuming {
  readonly workshopId: string;
  readonly participantId: string;
  /** The code's HMAC: it must be the one in force. */
  readonly resume: string;
  readonly sessionHash: string;
}

/**
 * Gives the record a new session; the one before it is remembered, so that it can be told that the
 * participant went on elsewhere. Undefined when the code is no longer in force or the record gone.
 * The client repeats a write whose answer was lost: then the record already has this session.
 */
export async function moveSession(
  { documents, tableName, now }: Dependencies,
  resuming: Resuming,
): Promise<Participant | undefined> {
  try {
    const { Attributes } = await documents.send(
      new UpdateCommand({
        TableName: tableName,
        Key: keys.participant(resuming.workshopId, resuming.participantId),
        UpdateExpression:
          'SET moved = if_not_exists(sessionHash, :none), sessionHash = :session, sessionEnds = :ends',
        ConditionExpression:
          'resumeHash = :resume AND expires > :now AND ' +
          '(attribute_not_exists(sessionHash) OR sessionHash <> :session)',
        ExpressionAttributeValues: {
          ':none': '',
          ':session': resuming.sessionHash,
          ':ends': sessionEnd(now()),
          ':resume': resuming.resume,
          ':now': now(),
        },
        ReturnValues: 'ALL_NEW',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
    return participant.parse(Attributes);
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    const found = error.Item && participant.parse(unmarshall(error.Item));
    return found?.sessionHash === resuming.sessionHash ? found : undefined;
  }
}

/** Ends the claimed session; false when it wasn't the record's live session. */
export async function endSession(
  { documents, tableName, now }: Dependencies,
  claim: SessionClaim,
): Promise<boolean> {
  try {
    await documents.send(
      new UpdateCommand({
        TableName: tableName,
        Key: keys.participant(claim.workshopId, claim.participantId),
        UpdateExpression: 'REMOVE sessionHash, sessionEnds, moved',
        ConditionExpression: ownSession,
        ExpressionAttributeValues: { ':session': claim.sessionHash, ':now': now() },
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/** Puts a new resume code in the place of the old one; false when the session isn't the record's. */
export async function replaceResumeCode(
  dependencies: Dependencies,
  claim: SessionClaim,
  { before, after, expires }: { before: string; after: string; expires: number },
): Promise<boolean> {
  const { tableName: TableName, now } = dependencies;
  const { workshopId, participantId } = claim;
  const values = {
    ':session': claim.sessionHash,
    ':now': now(),
    ':ends': sessionEnd(now()),
    ':before': before,
    ':after': after,
  };
  const record = {
    TableName,
    Key: keys.participant(workshopId, participantId),
    UpdateExpression: 'SET resumeHash = :after, sessionEnds = :ends',
    ConditionExpression: `${ownSession} AND resumeHash = :before`,
    ExpressionAttributeValues: values,
  };
  const code = { kind: 'resume-code', workshopId, participantId, expires, ttl: expires };
  return allOrNothing(dependencies, [
    { Update: record },
    { Delete: { TableName, Key: keys.resumeCode(before) } },
    { Put: { TableName, Item: { ...keys.resumeCode(after), ...code } } },
  ]);
}

/** Erases record and resume code, and frees the seat; false when a condition stood against it. */
export async function eraseParticipant(
  dependencies: Dependencies,
  claim: SessionClaim,
  { resume, freeSeat }: { resume: string; freeSeat: boolean },
): Promise<boolean> {
  const { tableName: TableName, now } = dependencies;
  const seat = {
    TableName,
    Key: keys.workshop(claim.workshopId),
    UpdateExpression: 'ADD taken :less',
    ConditionExpression: '#state = :open AND taken > :zero',
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: { ':less': -1, ':open': 'open', ':zero': 0 },
  };
  const record = {
    TableName,
    Key: keys.participant(claim.workshopId, claim.participantId),
    ConditionExpression: `${ownSession} AND resumeHash = :resume`,
    ExpressionAttributeValues: {
      ':session': claim.sessionHash,
      ':now': now(),
      ':resume': resume,
    },
  };
  return allOrNothing(dependencies, [
    { Delete: record },
    { Delete: { TableName, Key: keys.resumeCode(resume) } },
    ...(freeSeat ? [{ Update: seat }] : []),
  ]);
}

type Items = ConstructorParameters<typeof TransactWriteCommand>[0]['TransactItems'];

async function allOrNothing(dependencies: Dependencies, items: Items): Promise<boolean> {
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
