import { DescribeTableCommand, DescribeTimeToLiveCommand } from '@aws-sdk/client-dynamodb';
import { expect, it } from 'vitest';
import { table } from '../../../../functions/platform/table.ts';
import { createTable } from '../../../../infra/local/emulator/create-table.ts';
import { startEmbeddedTable } from '../../../../infra/local/emulator/embedded-table.ts';

it('createTable() makes the table of the definition, once', async () => {
  const { documents, tableName: TableName, stop } = await startEmbeddedTable();
  await createTable(documents, TableName);
  const { Table } = await documents.send(new DescribeTableCommand({ TableName }));
  const ttl = await documents.send(new DescribeTimeToLiveCommand({ TableName }));
  expect(Table?.KeySchema?.map(({ AttributeName }) => AttributeName)).toEqual([
    table.partitionKey,
    table.sortKey,
  ]);
  expect(Table?.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName)).toEqual([
    table.index.name,
  ]);
  expect(ttl.TimeToLiveDescription).toMatchObject({
    AttributeName: table.ttlAttribute,
    TimeToLiveStatus: 'ENABLED',
  });
  await stop();
});
