import { DeleteCommand, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Dependencies } from '../../../../functions/platform/dependencies.ts';

type Store = Pick<Dependencies, 'documents' | 'tableName'>;
type Item = Record<string, unknown>;

/** All items as they stand: what a restore to this second brings back. */
export async function backUp({ documents, tableName }: Store): Promise<Item[]> {
  const { Items = [], LastEvaluatedKey } = await documents.send(
    new ScanCommand({ TableName: tableName, ConsistentRead: true }),
  );
  if (LastEvaluatedKey) throw new Error('The table is too large for this.');
  return Items;
}

/** The table as it was, and nothing else. */
export async function restore(store: Store, items: readonly Item[]): Promise<void> {
  const { documents, tableName } = store;
  for (const { pk, sk } of await backUp(store)) {
    await documents.send(new DeleteCommand({ TableName: tableName, Key: { pk, sk } }));
  }
  for (const item of items) {
    await documents.send(new PutCommand({ TableName: tableName, Item: item }));
  }
}
