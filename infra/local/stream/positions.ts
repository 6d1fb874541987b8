import * as z from 'zod/mini';
import { readJsonFile } from '../read-json-file.ts';
import { writeAtomically } from '../write-atomically.ts';

/** How far each consumer has come in each shard of one stream: consumer, shard, sequence number. */
const kept = z.object({
  stream: z.string(),
  consumers: z.record(z.string(), z.record(z.string(), z.string())),
});

export interface Positions {
  /** The last change that the consumer has handled; undefined at the beginning. */
  of(consumer: string, shardId: string): string | undefined;
  /** Remembers it, also for the time after a kill. */
  move(consumer: string, shardId: string, sequence: string): Promise<void>;
  /** The change up to which all these consumers have handled a shard; undefined when one hasn't begun. */
  handledByAll(consumers: readonly string[], shardId: string): bigint | undefined;
}

/**
 * Positions kept in a file. Those of another stream are forgotten: its numbers mean nothing here. A
 * position may be older than what was handled, so every consumer must bear to meet a change again.
 */
export async function positionsIn(path: string, stream: string): Promise<Positions> {
  const found = await readJsonFile(path, kept);
  const consumers = found?.stream === stream ? found.consumers : {};
  let writing = Promise.resolve();
  return {
    of: (consumer, shardId) => consumers[consumer]?.[shardId],
    move: (consumer, shardId, sequence) => {
      consumers[consumer] = { ...consumers[consumer], [shardId]: sequence };
      const text = JSON.stringify({ stream, consumers });
      // One after the other: an older text must not be written over a newer one.
      writing = writing.catch(() => undefined).then(() => writeAtomically(path, text));
      return writing;
    },
    handledByAll: (names, shardId) => {
      const places = names.map((name) => consumers[name]?.[shardId]);
      return places.reduce<bigint | undefined>(
        (least, place) => {
          if (place === undefined || least === undefined) return undefined;
          return BigInt(place) < least ? BigInt(place) : least;
        },
        BigInt(places[0] ?? 0),
      );
    },
  };
}
