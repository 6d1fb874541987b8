import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { Dependencies } from './dependencies.ts';
import { keyedId } from './keyed-hash.ts';
import { readItems } from './read-items.ts';
import { type Key, keys } from './table.ts';

const day = 86_400;
const counted = z.object({ failures: z.optional(z.int()) });

/** The two counters of a network: this minute's and today's. Its address is kept only as an HMAC. */
function counters({ secrets, now }: Pick<Dependencies, 'secrets' | 'now'>, network: string) {
  const today = Math.floor(now() / day);
  const hash = keyedId(secrets.pepper, 'network', `${today} ${network}`);
  return {
    thisMinute: keys.failures(hash, `MINUTE#${Math.floor(now() / 60)}`),
    today: keys.failures(hash, 'DAY'),
  };
}

/** One batch read: the item behind a code, and how often this network has failed. */
export async function readCodeAndFailures(
  dependencies: Dependencies,
  codeKey: Key,
  network: string,
): Promise<{ item: unknown; failures: { thisMinute: number; today: number } }> {
  const { thisMinute, today } = counters(dependencies, network);
  const asked = [codeKey, thisMinute, today];
  const found = await readItems(dependencies, asked, { consistent: true });
  const at = (key: Key) => found.find((item) => item.pk === key.pk && item.sk === key.sk);
  const count = (key: Key) => counted.parse(at(key) ?? {}).failures ?? 0;
  return { item: at(codeKey), failures: { thisMinute: count(thisMinute), today: count(today) } };
}

/** Counts one failed code in both windows, and says how many stood there before it. */
export async function countFailure(
  dependencies: Dependencies,
  network: string,
): Promise<{ thisMinute: number; today: number }> {
  const { thisMinute, today } = counters(dependencies, network);
  const endOfDay = (Math.floor(dependencies.now() / day) + 1) * day;
  const [minutes, days] = await Promise.all([
    countOne(dependencies, thisMinute, endOfDay),
    countOne(dependencies, today, endOfDay),
  ]);
  return { thisMinute: minutes - 1, today: days - 1 };
}

async function countOne(
  { documents, tableName }: Dependencies,
  key: Key,
  ttl: number,
): Promise<number> {
  const { Attributes } = await documents.send(
    new UpdateCommand({
      TableName: tableName,
      Key: key,
      UpdateExpression: 'ADD failures :one SET #ttl = :ttl',
      ExpressionAttributeNames: { '#ttl': 'ttl' },
      ExpressionAttributeValues: { ':one': 1, ':ttl': ttl },
      ReturnValues: 'UPDATED_NEW',
    }),
  );
  return counted.parse(Attributes).failures ?? 1;
}
