import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { type Participant, participant } from '../../functions/enrollment/participant.ts';
import type { Dependencies } from '../../functions/platform/dependencies.ts';
import { keys, participantPrefix } from '../../functions/platform/table.ts';

/** Every participant record of a workshop as it lies in the table. */
export async function participantsOf(
  { documents, tableName }: Pick<Dependencies, 'documents' | 'tableName'>,
  workshopId: string,
): Promise<Participant[]> {
  const records: Participant[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await documents.send(
      new QueryCommand({
        TableName: tableName,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: {
          ':pk': keys.workshop(workshopId).pk,
          ':prefix': participantPrefix,
        },
        ExclusiveStartKey: from,
      }),
    );
    records.push(...(page.Items ?? []).map((item) => participant.parse(item)));
    from = page.LastEvaluatedKey;
  } while (from);
  return records;
}
