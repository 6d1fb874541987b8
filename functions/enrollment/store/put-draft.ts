import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Workshop } from '../workshop.ts';
import { workshopItem } from './put-workshop.ts';

/** Writes a new draft; false when there is one with its id, which a repeat of the same has made. */
export async function putDraft(
  { documents, tableName }: Dependencies,
  draft: Workshop,
): Promise<boolean> {
  try {
    await documents.send(
      new PutCommand({
        TableName: tableName,
        Item: workshopItem(draft),
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
