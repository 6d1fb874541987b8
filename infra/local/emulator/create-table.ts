import {
  CreateTableCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
  ResourceInUseException,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { table } from '../../../functions/platform/table.ts';

const { partitionKey, sortKey, index, ttlAttribute } = table;

export interface TableOptions {
  /**
   * Whether changes go into a stream. The emulator keeps every one of them and scans them at each
   * write: only where something reads and trims it (`infra/local/stream`).
   */
  readonly stream: boolean;
}

/** Creates the one table as `functions/platform/table.ts` defines it, unless it is there. */
export async function createTable(
  client: DynamoDBClient,
  tableName: string,
  { stream }: TableOptions = { stream: false },
): Promise<void> {
  await createOnce(client, tableName);
  await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 1 }, { TableName: tableName });
  await expireItems(client, tableName);
  if (stream) await streamChanges(client, tableName);
}

/** Also for a table that was made without a stream. */
async function streamChanges(client: DynamoDBClient, tableName: string): Promise<void> {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: tableName }));
  if (Table?.StreamSpecification?.StreamEnabled) return;
  await client.send(
    new UpdateTableCommand({
      TableName: tableName,
      StreamSpecification: { StreamEnabled: true, StreamViewType: table.stream },
    }),
  );
}

async function expireItems(client: DynamoDBClient, tableName: string): Promise<void> {
  const known = await client.send(new DescribeTimeToLiveCommand({ TableName: tableName }));
  if (known.TimeToLiveDescription?.TimeToLiveStatus?.startsWith('ENABL')) return;
  await client.send(
    new UpdateTimeToLiveCommand({
      TableName: tableName,
      TimeToLiveSpecification: { AttributeName: ttlAttribute, Enabled: true },
    }),
  );
}

async function createOnce(client: DynamoDBClient, tableName: string): Promise<void> {
  const names = [partitionKey, sortKey, index.partitionKey, index.sortKey];
  try {
    await client.send(
      new CreateTableCommand({
        TableName: tableName,
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: keySchema(partitionKey, sortKey),
        AttributeDefinitions: names.map((name) => ({ AttributeName: name, AttributeType: 'S' })),
        GlobalSecondaryIndexes: [
          {
            IndexName: index.name,
            KeySchema: keySchema(index.partitionKey, index.sortKey),
            Projection: { ProjectionType: 'ALL' },
          },
        ],
      }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
}

function keySchema(partition: string, sort: string) {
  return [
    { AttributeName: partition, KeyType: 'HASH' as const },
    { AttributeName: sort, KeyType: 'RANGE' as const },
  ];
}
