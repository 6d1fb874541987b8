import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Dependencies } from '../../platform/dependencies.ts';
import { table, workshopIndexKey } from '../../platform/table.ts';
import { type Workshop, workshop } from '../workshop.ts';

/** An organisation's workshops by their start, the latest first; at most the 100 last ones. */
export async function workshopsOf(
  { documents, tableName }: Pick<Dependencies, 'documents' | 'tableName'>,
  organisationId: string,
): Promise<Workshop[]> {
  const { Items = [] } = await documents.send(
    new QueryCommand({
      TableName: tableName,
      IndexName: table.index.name,
      KeyConditionExpression: '#organisation = :organisation',
      ExpressionAttributeNames: { '#organisation': table.index.partitionKey },
      ExpressionAttributeValues: { ':organisation': workshopIndexKey(organisationId, 0).gsi1pk },
      ScanIndexForward: false,
      Limit: 100,
    }),
  );
  return Items.map((item) => workshop.parse(item));
}
