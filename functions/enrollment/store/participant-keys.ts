import { paginateQuery } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { Dependencies } from '../../platform/dependencies.ts';
import { type Key, keys, participantPrefix } from '../../platform/table.ts';

const parts = z.array(z.object({ participantId: z.string(), resumeHash: z.string() }));

/** The keys of all participant records of a workshop and of their resume codes, page by page. */
export async function* participantKeys(
  { documents: client, tableName }: Pick<Dependencies, 'documents' | 'tableName'>,
  workshopId: string,
): AsyncGenerator<readonly Key[]> {
  const pages = paginateQuery(
    { client },
    {
      TableName: tableName,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: {
        ':pk': keys.workshop(workshopId).pk,
        ':prefix': participantPrefix,
      },
      ProjectionExpression: 'participantId, resumeHash',
    },
  );
  for await (const { Items = [] } of pages) {
    yield parts
      .parse(Items)
      .flatMap(({ participantId, resumeHash }) => [
        keys.resumeCode(resumeHash),
        keys.participant(workshopId, participantId),
      ]);
  }
}
