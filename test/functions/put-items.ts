import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Dependencies } from '../../functions/platform/dependencies.ts';

/** As many as DynamoDB writes in one batch. */
const batch = 25;

/** Puts items into the table past every use: records as joining and acting would have left them. */
export async function putItems(
  { documents, tableName }: Pick<Dependencies, 'documents' | 'tableName'>,
  items: readonly Record<string, unknown>[],
): Promise<void> {
  for (let start = 0; start < items.length; start += batch) {
    const requests = items.slice(start, start + batch).map((Item) => ({ PutRequest: { Item } }));
    await documents.send(new BatchWriteCommand({ RequestItems: { [tableName]: requests } }));
  }
}
