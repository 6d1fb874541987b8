import { allOrNothing } from '../../platform/all-or-nothing.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { keys } from '../../platform/table.ts';
import type { Workshop } from '../workshop.ts';

/** Deletes a draft as it was read; false when it has been changed or opened since. */
export async function dropDraft(
  dependencies: Dependencies,
  { id, version }: Workshop,
): Promise<boolean> {
  const { tableName: TableName } = dependencies;
  return allOrNothing(dependencies, [
    {
      Delete: {
        TableName,
        Key: keys.workshop(id),
        ConditionExpression: '#state = :draft AND #version = :version',
        ExpressionAttributeNames: { '#state': 'state', '#version': 'version' },
        ExpressionAttributeValues: { ':draft': 'draft', ':version': version },
      },
    },
    { Delete: { TableName, Key: keys.roster(id) } },
  ]);
}
