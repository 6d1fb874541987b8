import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { JobDependencies } from '../../platform/dependencies.ts';
import { retryConflicts } from '../../platform/retry-conflicts.ts';
import { type Key, keys } from '../../platform/table.ts';
import { type Participant, participant } from '../participant.ts';
import { participantItems } from './participant-items.ts';

const participantKeys = z.array(z.object({ participantId: z.string() }));

/** The ids of all participant records of a workshop, page by page. */
export async function* participantIds(
  reader: Pick<JobDependencies, 'documents' | 'tableName'>,
  workshopId: string,
): AsyncGenerator<readonly string[]> {
  for await (const items of participantItems(reader, workshopId, ['participantId'])) {
    yield participantKeys.parse(items).map(({ participantId }) => participantId);
  }
}

/** Whose record is sealed, and until when (epoch seconds) it may still be read. */
export interface Sealing {
  readonly workshopId: string;
  readonly participantId: string;
  readonly expires: number;
}

/**
 * Ends one record and reads it for the report in the same write: what a participant submits is in
 * what this returns, or was refused. Its resume code ends with it. Undefined when the participant
 * has erased it meanwhile.
 */
export async function sealParticipant(
  dependencies: JobDependencies,
  { workshopId, participantId, expires }: Sealing,
): Promise<Participant | undefined> {
  const record = { key: keys.participant(workshopId, participantId), expires };
  const sealed = await setEnd(dependencies, record, 'sealed = :yes, ');
  if (!sealed) return undefined;
  const found = participant.parse(sealed);
  await setEnd(dependencies, { key: keys.resumeCode(found.resumeHash), expires });
  return found;
}

async function setEnd(
  dependencies: JobDependencies,
  { key, expires }: { key: Key; expires: number },
  also: '' | 'sealed = :yes, ' = '',
) {
  const command = new UpdateCommand({
    TableName: dependencies.tableName,
    Key: key,
    UpdateExpression: `SET ${also}expires = :expires, #ttl = :expires`,
    ConditionExpression: 'attribute_exists(pk)',
    ExpressionAttributeNames: { '#ttl': 'ttl' },
    ExpressionAttributeValues: { ':expires': expires, ...(also && { ':yes': true }) },
    ReturnValues: 'ALL_NEW',
  });
  try {
    const { Attributes } = await retryConflicts(dependencies, () =>
      dependencies.documents.send(command),
    );
    return Attributes;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return undefined;
    throw error;
  }
}
