import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Dependencies } from '../../platform/dependencies.ts';
import { fromMemory } from '../../platform/from-memory.ts';
import { keys } from '../../platform/table.ts';
import { type Workshop, workshop } from '../workshop.ts';

/**
 * The workshop, at most two seconds old, so that its phase is no older. What must be exact (seats,
 * sealing) doesn't rest on it but on the conditions of the write.
 */
export const recentWorkshop = fromMemory(2, readWorkshop);

/** The workshop as it stands, undefined when there is none. */
export async function readWorkshop(
  { documents, tableName }: Pick<Dependencies, 'documents' | 'tableName'>,
  id: string,
): Promise<Workshop | undefined> {
  const { Item } = await documents.send(
    new GetCommand({ TableName: tableName, Key: keys.workshop(id), ConsistentRead: true }),
  );
  return Item && workshop.parse(Item);
}
