import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { Dependencies } from './dependencies.ts';
import type { Key } from './table.ts';

/** As many as DynamoDB reads in one batch. */
const batch = 100;
const unread = z.array(z.object({ pk: z.string(), sk: z.string() }));

/**
 * The items of these keys, each named once, in any order; those that aren't there are left out. What
 * one answer had no room for (16 MB) is asked again as long as the others come; when nothing comes,
 * the table is throttled, and asking again is the page's turn.
 */
export async function readItems(
  { documents, tableName }: Pick<Dependencies, 'documents' | 'tableName'>,
  keys: readonly Key[],
  { consistent }: { readonly consistent: boolean },
): Promise<Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = [];
  let left = keys.map(({ pk, sk }) => ({ pk, sk }));
  while (left.length > 0) {
    const asked = left.slice(0, batch);
    const { Responses, UnprocessedKeys } = await documents.send(
      new BatchGetCommand({
        RequestItems: { [tableName]: { Keys: asked, ConsistentRead: consistent } },
      }),
    );
    const again = unread.parse(UnprocessedKeys?.[tableName]?.Keys ?? []);
    if (again.length >= asked.length) throw throttled();
    found.push(...(Responses?.[tableName] ?? []));
    left = [...left.slice(asked.length), ...again];
  }
  return found;
}

function throttled(): Error {
  const error = new Error('A batch read brought nothing.');
  error.name = 'ThrottlingException';
  return error;
}
