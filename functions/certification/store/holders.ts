import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Dependencies } from '../../platform/dependencies.ts';
import { readItems } from '../../platform/read-items.ts';
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

/** What these people say of themselves, by who they are; without those who have said nothing. */
export async function holdersOf(
  store: Store,
  staffIds: readonly string[],
): Promise<ReadonlyMap<string, Holder>> {
  const wanted = [...new Set(staffIds)].map((id) => keys.holder(id));
  const found = await readItems(store, wanted, { consistent: true });
  return new Map(found.map((item) => holder.parse(item)).map((each) => [each.staffId, each]));
}

export async function putHolder({ documents, tableName }: Store, written: Holder): Promise<void> {
  const Item = { ...keys.holder(written.staffId), ...written };
  await documents.send(new PutCommand({ TableName: tableName, Item }));
}
