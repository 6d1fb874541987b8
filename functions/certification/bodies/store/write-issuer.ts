import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Dependencies } from '../../../platform/dependencies.ts';
import { issuerIndexKey, keys } from '../../../platform/table.ts';
import { type Issuer, issuer } from '../../items/issuer.ts';

/** The version of a body that has said nothing of itself yet. */
export const firstVersion = 1;

export interface Written<T> {
  readonly kind: 'changed' | 'refused';
  /** As it stands; undefined where nothing does. */
  readonly standing: T | undefined;
}

/** Writes how a body shows itself, if it still is as at the version before. */
export async function writeIssuer(
  { documents, tableName }: Pick<Dependencies, 'documents' | 'tableName'>,
  after: Issuer,
): Promise<Written<Issuer>> {
  const { bodyId } = after;
  try {
    await documents.send(
      new PutCommand({
        TableName: tableName,
        Item: { ...keys.issuer(bodyId), ...issuerIndexKey(bodyId), ...after },
        ...onlyAfter(after.version - 1),
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
    return { kind: 'changed', standing: after };
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    return { kind: 'refused', standing: error.Item && issuer.parse(unmarshall(error.Item)) };
  }
}

/** The condition that an item stands at a version; at the first one nothing stands. */
export function onlyAfter(before: number) {
  if (before === firstVersion) return { ConditionExpression: 'attribute_not_exists(pk)' };
  return {
    ConditionExpression: '#version = :before',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':before': before },
  };
}
