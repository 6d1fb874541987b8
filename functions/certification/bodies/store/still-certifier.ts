import { allOrNothing } from '../../../platform/all-or-nothing.ts';
import type { Dependencies } from '../../../platform/dependencies.ts';
import { keys } from '../../../platform/table.ts';
import type { Path } from '../../items/path.ts';
import { pathWrite } from '../../store/paths.ts';

/** The part of a transaction that holds whoever decides to still being a certifier of the body. */
export function stillCertifier(TableName: string, bodyId: string, staffId: string) {
  return {
    ConditionCheck: {
      TableName,
      Key: keys.member(bodyId, staffId),
      ConditionExpression: 'contains(#roles, :certifier)',
      ExpressionAttributeNames: { '#roles': 'roles' },
      ExpressionAttributeValues: { ':certifier': 'certifier' },
    },
  };
}

/**
 * Writes a path for a certifier of its body; false when somebody else was faster, or they certify no
 * longer: whoever was removed a moment ago decides nothing.
 */
export function putPathAs(
  dependencies: Dependencies,
  after: Path,
  certifier: string,
): Promise<boolean> {
  const { tableName } = dependencies;
  return allOrNothing(dependencies, [
    { Put: pathWrite(tableName, after) },
    stillCertifier(tableName, after.bodyId, certifier),
  ]);
}
