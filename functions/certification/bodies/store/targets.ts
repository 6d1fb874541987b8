import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Dependencies } from '../../../platform/dependencies.ts';
import { keys } from '../../../platform/table.ts';
import { type Targets, targets } from '../../items/issuer.ts';
import { firstVersion, onlyAfter, type Written } from './write-issuer.ts';

type Store = Pick<Dependencies, 'documents' | 'tableName'>;

/** How many holders a body wants where; at the first version it has not said. */
export async function targetsOf({ documents, tableName }: Store, bodyId: string): Promise<Targets> {
  const { Item } = await documents.send(
    new GetCommand({ TableName: tableName, Key: keys.targets(bodyId), ConsistentRead: true }),
  );
  if (Item) return targets.parse(Item);
  return { kind: 'targets', bodyId, version: firstVersion, targets: [] };
}

/** Writes all of them, if they still are as at the version before. */
export async function writeTargets(
  { documents, tableName }: Store,
  after: Targets,
): Promise<Written<Targets>> {
  try {
    await documents.send(
      new PutCommand({
        TableName: tableName,
        Item: { ...keys.targets(after.bodyId), ...after },
        ...onlyAfter(after.version - 1),
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
    return { kind: 'changed', standing: after };
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    return { kind: 'refused', standing: error.Item && targets.parse(unmarshall(error.Item)) };
  }
}
