import { paginateQuery, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Dependencies } from '../../platform/dependencies.ts';
import { table, workshopIndexKey } from '../../platform/table.ts';
import { type Workshop, workshop } from '../workshop.ts';

const most = 100;

/**
 * An organisation's workshops by their start, the latest first; at most the 100 last ones. With a
 * trainer only theirs: the others are read too, and left out by the table.
 */
export async function workshopsOf(
  { documents: client, tableName }: Pick<Dependencies, 'documents' | 'tableName'>,
  organisationId: string,
  trainerId?: string,
): Promise<Workshop[]> {
  const found: Workshop[] = [];
  const pages = paginateQuery({ client }, queryOf(tableName, organisationId, trainerId));
  for await (const { Items = [] } of pages) {
    found.push(...Items.map((item) => workshop.parse(item)));
    if (found.length >= most) break;
  }
  return found.slice(0, most);
}

function queryOf(
  TableName: string,
  organisationId: string,
  trainerId: string | undefined,
): QueryCommandInput {
  const { gsi1pk } = workshopIndexKey(organisationId, 0);
  return {
    TableName,
    IndexName: table.index.name,
    KeyConditionExpression: '#organisation = :organisation',
    ...(trainerId !== undefined && { FilterExpression: 'trainerId = :trainer' }),
    ExpressionAttributeNames: { '#organisation': table.index.partitionKey },
    ExpressionAttributeValues: {
      ':organisation': gsi1pk,
      ...(trainerId !== undefined && { ':trainer': trainerId }),
    },
    ScanIndexForward: false,
    // With a filter a page may hold none of the wanted ones: then by size, else as many as needed.
    ...(trainerId === undefined && { Limit: most }),
  };
}
