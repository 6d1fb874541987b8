import { isDeepStrictEqual } from 'node:util';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { tallyConsumer } from '../../../functions/insights/tally.ts';
import { batchOf, streamRecord } from '../insights/stream-records.ts';
import type { TestApi } from '../test-api.ts';

type Item = Record<string, unknown>;

/**
 * The table's stream in small: each call hands on what has changed in any item since the call before,
 * to the consumer that counts progress.
 */
export function streamedChanges({ dependencies }: Pick<TestApi, 'dependencies'>) {
  const consume = tallyConsumer(dependencies);
  const known = new Map<string, Item>();
  let sequence = 0;
  return async (): Promise<void> => {
    const { documents, tableName } = dependencies;
    const scan = new ScanCommand({ TableName: tableName, ConsistentRead: true });
    const { Items = [] } = await documents.send(scan);
    const now = new Map(Items.map((item) => [`${item.pk} ${item.sk}`, item]));
    const changed = [...new Set([...known.keys(), ...now.keys()])]
      .filter((key) => !isDeepStrictEqual(known.get(key), now.get(key)))
      .sort();
    const records = changed.map((key) => {
      sequence += 1;
      return streamRecord(sequence, known.get(key), now.get(key));
    });
    known.clear();
    for (const [key, item] of now) known.set(key, item);
    const { batchItemFailures } = await consume(batchOf(records));
    if (batchItemFailures.length > 0) throw new Error('A change was not counted.');
  };
}
