import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Dependencies } from '../../platform/dependencies.ts';
import { keys } from '../../platform/table.ts';
import { type Workshop, workshop } from '../workshop.ts';

type Reader = Pick<Dependencies, 'documents' | 'tableName' | 'now'>;

/** Seconds that a workshop may be read from memory: its phase is at most so old. */
const freshSeconds = 2;
const mostWorkshops = 1_000;

type Kept = { readonly at: number; readonly workshop: Promise<Workshop | undefined> };
const caches = new WeakMap<object, Map<string, Kept>>();

/**
 * The workshop, at most two seconds old, one cache for each client. What must be exact (seats,
 * sealing) doesn't rest on it but on the conditions of the write.
 */
export function recentWorkshop(reader: Reader, id: string): Promise<Workshop | undefined> {
  const cache = caches.get(reader.documents) ?? new Map<string, Kept>();
  caches.set(reader.documents, cache);
  const kept = cache.get(id);
  const now = reader.now();
  if (kept && now - kept.at < freshSeconds && now >= kept.at) return kept.workshop;
  if (cache.size >= mostWorkshops) cache.clear();
  const read = readWorkshop(reader, id);
  cache.set(id, { at: now, workshop: read });
  read.catch(() => cache.delete(id));
  return read;
}

/** The workshop as it stands, undefined when there is none. */
export async function readWorkshop(
  { documents, tableName }: Pick<Reader, 'documents' | 'tableName'>,
  id: string,
): Promise<Workshop | undefined> {
  const { Item } = await documents.send(
    new GetCommand({ TableName: tableName, Key: keys.workshop(id), ConsistentRead: true }),
  );
  return Item && workshop.parse(Item);
}
