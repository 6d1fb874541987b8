import { BatchWriteCommand, type BatchWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { atOnce } from '../../platform/at-once.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Key } from '../../platform/table.ts';

/** As many as DynamoDB takes in one batch. */
const batch = 25;
const batchesAtOnce = 8;
const tries = 6;

type Store = Pick<Dependencies, 'documents' | 'tableName' | 'wait'>;

/** Deletes items whether they are there or not. Again is the same as once. */
export async function deleteItems(store: Store, keys: readonly Key[]): Promise<void> {
  const batches = Array.from({ length: Math.ceil(keys.length / batch) }, (_, index) =>
    keys.slice(index * batch, (index + 1) * batch),
  );
  await atOnce(batches, batchesAtOnce, (each) => deleteBatch(store, each));
}

type Requests = BatchWriteCommandInput['RequestItems'];

/** What throttling left undone. */
async function deleteSome(
  documents: Store['documents'],
  RequestItems: Requests,
): Promise<Requests> {
  const { UnprocessedItems } = await documents.send(new BatchWriteCommand({ RequestItems }));
  return UnprocessedItems;
}

async function deleteBatch(
  { documents, tableName, wait }: Store,
  keys: readonly Key[],
): Promise<void> {
  let left: Requests = {
    [tableName]: keys.map((key) => ({ DeleteRequest: { Key: key } })),
  };
  for (let attempt = 0; attempt < tries; attempt += 1) {
    left = await deleteSome(documents, left);
    if (!left?.[tableName]) return;
    await wait(50 * 2 ** attempt);
  }
  const error = new Error('A batch of deletions was throttled for too long.');
  error.name = 'ThrottlingException';
  throw error;
}
