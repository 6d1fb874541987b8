import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { allOrNothing } from '../../platform/all-or-nothing.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { SessionClaim } from '../../platform/session-cookie.ts';
import { keys } from '../../platform/table.ts';
import { type Participant, participant } from '../participant.ts';
import { sessionEndsAt } from '../session-clock.ts';
import { ownSession, ownSessionValues } from './own-session.ts';

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
  dependencies: Dependencies,
  resuming: Resuming,
): Promise<Participant | undefined> {
  const { documents, tableName, now } = dependencies;
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
          ':ends': sessionEndsAt(dependencies, resuming.participantId),
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
  dependencies: Dependencies,
  claim: SessionClaim,
): Promise<boolean> {
  const { documents, tableName } = dependencies;
  try {
    await documents.send(
      new UpdateCommand({
        TableName: tableName,
        Key: keys.participant(claim.workshopId, claim.participantId),
        UpdateExpression: 'REMOVE sessionHash, sessionEnds, moved',
        ConditionExpression: ownSession,
        ExpressionAttributeValues: ownSessionValues(dependencies, claim),
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
  const { tableName: TableName } = dependencies;
  const { workshopId, participantId } = claim;
  const values = {
    ...ownSessionValues(dependencies, claim),
    ':ends': sessionEndsAt(dependencies, participantId),
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
  const { tableName: TableName } = dependencies;
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
    ExpressionAttributeValues: { ...ownSessionValues(dependencies, claim), ':resume': resume },
  };
  return allOrNothing(dependencies, [
    { Delete: record },
    { Delete: { TableName, Key: keys.resumeCode(resume) } },
    ...(freeSeat ? [{ Update: seat }] : []),
  ]);
}
