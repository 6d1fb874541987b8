import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { JobDependencies } from '../../platform/dependencies.ts';
import { keys, participantPrefix } from '../../platform/table.ts';

/** All participant items of a workshop as they lie in the table, page by page, unparsed. */
export async function* participantItems(
  { documents, tableName }: Pick<JobDependencies, 'documents' | 'tableName'>,
  workshopId: string,
): AsyncGenerator<readonly Record<string, unknown>[]> {
  let from: Record<string, unknown> | undefined;
  do {
    const page = await documents.send(
      new QueryCommand({
        TableName: tableName,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: {
          ':pk': keys.workshop(workshopId).pk,
          ':prefix': participantPrefix,
        },
        ExclusiveStartKey: from,
      }),
    );
    yield page.Items ?? [];
    from = page.LastEvaluatedKey;
  } while (from);
}
