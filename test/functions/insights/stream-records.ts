import { marshall } from '@aws-sdk/util-dynamodb';
import { keys } from '../../../functions/platform/table.ts';

type Item = Record<string, unknown>;

const image = (item: Item) => marshall(item, { removeUndefinedValues: true });

/** A change as DynamoDB's stream writes it. */
export function streamRecord(sequence: number | string, before?: Item, after?: Item) {
  const change = before ? 'MODIFY' : 'INSERT';
  return {
    eventName: after ? change : 'REMOVE',
    eventSource: 'aws:dynamodb',
    dynamodb: {
      SequenceNumber: String(sequence),
      ...(before && { OldImage: image(before) }),
      ...(after && { NewImage: image(after) }),
    },
  };
}

/** A batch as Lambda hands it on with a tumbling window. */
export function batchOf(records: readonly unknown[], shardId = 'shard-1') {
  return { shardId, state: {}, isFinalInvokeForWindow: false, Records: records };
}

/** A participant item of `workshopId`, as far as anything but itself cares. */
export function participantItem(
  workshopId: string,
  participantId: string,
  changes: Item = {},
): Item {
  return {
    ...keys.participant(workshopId, participantId),
    kind: 'participant',
    workshopId,
    participantId,
    resumeHash: 'hash',
    language: 'en',
    consent: '2026-11',
    about: {},
    attempts: {},
    expires: 4_000_000_000,
    ...changes,
  };
}

export const attempt = { quizId: 'asking.A.1', answers: { a1: 'a', a2: 'b', s1: '3' } };
