import type { _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';

/** Changes of one shard, in its order. */
export interface Batch {
  readonly stream: string;
  readonly shardId: string;
  readonly records: readonly StreamRecord[];
}

/** Milliseconds of the window that AWS is set to. */
const windowLength = 1_000;

/** A batch as Lambda hands it to a consumer with a tumbling window, at `now` in milliseconds. */
export function lambdaEvent({ stream, shardId, records }: Batch, now: number) {
  const start = now - (now % windowLength);
  return {
    shardId,
    eventSourceARN: stream,
    window: {
      start: new Date(start).toISOString(),
      end: new Date(start + windowLength).toISOString(),
    },
    state: {},
    isFinalInvokeForWindow: false,
    isWindowTerminatedEarly: false,
    Records: records.map((record) => ({
      ...record,
      eventSource: 'aws:dynamodb',
      eventSourceARN: stream,
      dynamodb: {
        ...record.dynamodb,
        ApproximateCreationDateTime: Math.floor(
          (record.dynamodb?.ApproximateCreationDateTime?.getTime() ?? now) / 1_000,
        ),
      },
    })),
  };
}
