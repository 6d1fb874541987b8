import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type _Record as StreamRecord,
} from '@aws-sdk/client-dynamodb-streams';
import { documentsAt } from '../../../functions/platform/dependencies.ts';

export interface StreamReader {
  /** Name (ARN) of the stream. */
  readonly stream: string;
  shards(): Promise<readonly string[]>;
  /** At most `limit` changes of a shard, those after a sequence number or the oldest ones. */
  read(place: ShardPlace, limit: number): Promise<readonly StreamRecord[]>;
  stop(): void;
}

export interface ShardPlace {
  readonly shardId: string;
  readonly after: string | undefined;
}

/** Milliseconds that a list of shards is believed: on the emulator there is always the same one. */
const shardsFresh = 10_000;

/** Reads the stream of a table at an endpoint. Throws when the table has none. */
export async function streamReader(endpoint: string, tableName: string): Promise<StreamReader> {
  const stream = await streamOf(endpoint, tableName);
  const client = new DynamoDBStreamsClient({
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  let known: { at: number; shards: readonly string[] } = { at: 0, shards: [] };
  return {
    stream,
    shards: async () => {
      const now = Date.now();
      if (known.shards.length > 0 && now - known.at < shardsFresh) return known.shards;
      const description = new DescribeStreamCommand({ StreamArn: stream });
      const { StreamDescription } = await client.send(description);
      const shards = (StreamDescription?.Shards ?? []).flatMap(({ ShardId }) => ShardId ?? []);
      known = { at: now, shards };
      return shards;
    },
    read: async ({ shardId, after }, limit) => {
      const { ShardIterator } = await client.send(
        new GetShardIteratorCommand({
          StreamArn: stream,
          ShardId: shardId,
          ...(after === undefined
            ? { ShardIteratorType: 'TRIM_HORIZON' }
            : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after }),
        }),
      );
      const { Records } = await client.send(new GetRecordsCommand({ ShardIterator, Limit: limit }));
      return Records ?? [];
    },
    stop: () => client.destroy(),
  };
}

async function streamOf(endpoint: string, tableName: string): Promise<string> {
  const documents = documentsAt(endpoint);
  const { Table } = await documents.send(new DescribeTableCommand({ TableName: tableName }));
  documents.destroy();
  if (!Table?.LatestStreamArn) throw new Error(`The table ${tableName} has no stream.`);
  return Table.LatestStreamArn;
}
