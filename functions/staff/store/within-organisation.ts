import { paginateQuery } from '@aws-sdk/lib-dynamodb';
import type * as z from 'zod/mini';
import type { Dependencies } from '../../platform/dependencies.ts';
import { keys, table } from '../../platform/table.ts';

/** All items of one kind within an organisation, as they stand. */
export async function withinOrganisation<T>(
  { documents: client, tableName }: Pick<Dependencies, 'documents' | 'tableName'>,
  organisationId: string,
  { prefix, item }: { readonly prefix: string; readonly item: z.ZodMiniType<T> },
): Promise<T[]> {
  const pages = paginateQuery(
    { client },
    {
      TableName: tableName,
      KeyConditionExpression: '#organisation = :organisation AND begins_with(#sort, :prefix)',
      ExpressionAttributeNames: { '#organisation': table.partitionKey, '#sort': table.sortKey },
      ExpressionAttributeValues: {
        ':organisation': keys.organisation(organisationId).pk,
        ':prefix': prefix,
      },
      ConsistentRead: true,
    },
  );
  const found: T[] = [];
  for await (const { Items = [] } of pages) found.push(...Items.map((each) => item.parse(each)));
  return found;
}
