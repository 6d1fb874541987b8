import { paginateQuery } from '@aws-sdk/lib-dynamodb';
import type { Dependencies } from '../../platform/dependencies.ts';
import { keys, participantPrefix } from '../../platform/table.ts';

/**
 * All participant items of a workshop as they lie in the table, page by page, unparsed; where
 * `attributes` are named, only those of each.
 */
export async function* participantItems(
  { documents: client, tableName }: Pick<Dependencies, 'documents' | 'tableName'>,
  workshopId: string,
  attributes?: readonly string[],
): AsyncGenerator<readonly Record<string, unknown>[]> {
  const pages = paginateQuery(
    { client },
    {
      TableName: tableName,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: {
        ':pk': keys.workshop(workshopId).pk,
        ':prefix': participantPrefix,
      },
      ProjectionExpression: attributes?.join(', '),
    },
  );
  for await (const { Items = [] } of pages) yield Items;
}
