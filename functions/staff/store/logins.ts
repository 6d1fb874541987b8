import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Dependencies } from '../../platform/dependencies.ts';
import { secretHash } from '../../platform/keyed-hash.ts';
import { keys } from '../../platform/table.ts';
import type { Login } from '../login.ts';

/**
 * Notes that a sign-in has come back; false when it had before. What is kept is a hash that tells
 * nothing, until the sign-in would have expired anyway.
 */
export async function spendLogin(
  { documents, tableName }: Pick<Dependencies, 'documents' | 'tableName'>,
  { state, ends }: Login,
): Promise<boolean> {
  try {
    await documents.send(
      new PutCommand({
        TableName: tableName,
        Item: { ...keys.login(secretHash(state)), kind: 'login', ttl: ends },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
