import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Dependencies } from '../../platform/dependencies.ts';
import { keys } from '../../platform/table.ts';
import { type Workshop, workshop } from '../workshop.ts';

/**
 * Puts an authorisation on record; undefined when the workshop is no draft any more, or not the
 * version that was looked at: a school authorises the modules that it was told. It leaves the version
 * alone: whoever is editing or about to open the draft goes on.
 */
export async function authoriseDraft(
  { documents, tableName }: Dependencies,
  { id, version }: Pick<Workshop, 'id' | 'version'>,
  authorisation: NonNullable<Workshop['authorisation']>,
): Promise<Workshop | undefined> {
  try {
    const { Attributes } = await documents.send(
      new UpdateCommand({
        TableName: tableName,
        Key: keys.workshop(id),
        UpdateExpression: 'SET authorisation = :authorisation',
        ConditionExpression: '#state = :draft AND #version = :version',
        ExpressionAttributeNames: { '#state': 'state', '#version': 'version' },
        ExpressionAttributeValues: {
          ':authorisation': authorisation,
          ':draft': 'draft',
          ':version': version,
        },
        ReturnValues: 'ALL_NEW',
      }),
    );
    return workshop.parse(Attributes);
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return undefined;
    throw error;
  }
}
