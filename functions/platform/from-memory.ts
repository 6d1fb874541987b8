import type { Dependencies } from './dependencies.ts';

type Reader = Pick<Dependencies, 'documents' | 'tableName' | 'now'>;
type Read<T> = (reader: Reader, id: string) => Promise<T>;
type Kept<T> = { readonly at: number; readonly read: Promise<T> };

/** More than a function meets in the seconds for which they are fresh. */
const most = 1_000;

/**
 * The same read, where what was read in the last `freshSeconds` is given from memory; one memory for
 * each client. A read that failed isn't kept.
 */
export function fromMemory<T>(freshSeconds: number, read: Read<T>): Read<T> {
  const memories = new WeakMap<object, Map<string, Kept<T>>>();
  return (reader, id) => {
    const memory = memories.get(reader.documents) ?? new Map<string, Kept<T>>();
    memories.set(reader.documents, memory);
    const kept = memory.get(id);
    const now = reader.now();
    if (kept && now - kept.at < freshSeconds && now >= kept.at) return kept.read;
    if (memory.size >= most) memory.clear();
    const reading = read(reader, id);
    memory.set(id, { at: now, read: reading });
    reading.catch(() => memory.delete(id));
    return reading;
  };
}
