import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Dependencies } from '../../platform/dependencies.ts';
import { keys } from '../../platform/table.ts';
import { type Holder, holder } from '../items/holder.ts';

type Store = Pick<Dependencies, 'documents' | 'tableName'>;

export async function findHolder(
  { documents, tableName }: Store,
  staffId: string,
): Promise<Holder | undefined> {
  const { Item } = await documents.send(
    new GetCommand({ TableName: tableName, Key: keys.holder(staffId), ConsistentRead: true }),
  );
  return Item && holder.parse(Item);
}

export async function putHolder({ documents, tableName }: Store, written: Holder): Promise<void> {
  const Item = { ...keys.holder(written.staffId), ...written };
  await documents.send(new PutCommand({ TableName: tableName, Item }));
}
