import { isDeepStrictEqual } from 'node:util';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Dependencies } from '../../platform/dependencies.ts';
import { keys } from '../../platform/table.ts';
import { type IssuerKeys, issuerKeys } from '../items/issuer-keys.ts';

type Store = Pick<Dependencies, 'documents' | 'tableName'>;

export async function findIssuerKeys(
  { documents, tableName }: Store,
  bodyId: string,
): Promise<IssuerKeys | undefined> {
  const { Item } = await documents.send(
    new GetCommand({ TableName: tableName, Key: keys.issuerKeys(bodyId), ConsistentRead: true }),
  );
  return Item && issuerKeys.parse(Item);
}

/**
 * Writes keys that were made from the version before; false when somebody else was faster. A write
 * whose answer was lost is repeated by the client and finds itself: else a body would get two new keys.
 */
export async function putIssuerKeys(
  { documents, tableName }: Store,
  changed: IssuerKeys,
): Promise<boolean> {
  const condition =
    changed.version === 1
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression: '#version = :before',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':before': changed.version - 1 },
        };
  try {
    await documents.send(
      new PutCommand({
        TableName: tableName,
        Item: { ...keys.issuerKeys(changed.bodyId), ...changed },
        ...condition,
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
    return true;
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    const standing = error.Item && issuerKeys.parse(unmarshall(error.Item));
    return isDeepStrictEqual(standing, changed);
  }
}
