import { setTimeout as wait } from 'node:timers/promises';
import { type Consume, handOn } from './hand-on.ts';
import { type Positions, positionsIn } from './positions.ts';
import { type StreamReader, streamReader } from './stream-reader.ts';
import { trimStream } from './trim-stream.ts';

export interface PumpOptions {
  readonly endpoint: string;
  readonly tableName: string;
  /** Each reads the whole stream at its own pace. */
  readonly consumers: Readonly<Record<string, Consume>>;
  /** The file that keeps how far each has come. */
  readonly positions: string;
  /** The emulator's own file, whose handled stream rows are deleted; left out: none are. */
  readonly database?: string | undefined;
  readonly report: (fault: unknown) => void;
}

export interface Pump {
  /** Lets the batches under way end, and stops. */
  stop(): Promise<void>;
}

const batchSize = 500;
/** Milliseconds between two looks at a stream in which nothing happens. */
const idle = 400;
const trimEvery = 1_000;

/**
 * Does on this machine what Lambda's event source mapping does on AWS: reads the table's stream and
 * hands it on in batches, each shard in its order, until the consumer has handled them. What a
 * killed pump had not noted yet comes again.
 */
export async function startPump(options: PumpOptions): Promise<Pump> {
  const reader = await streamReader(options.endpoint, options.tableName);
  const positions = await positionsIn(options.positions, reader.stream);
  const stopping = new AbortController();
  const { signal } = stopping;
  const { report } = options;
  const loops = Object.entries(options.consumers).map(([name, consume]) =>
    untilStopped({ signal, report }, async () => {
      let busy = false;
      for (const shardId of await reader.shards()) {
        const after = positions.of(name, shardId);
        const records = await reader.read({ shardId, after }, batchSize);
        if (records.length === 0) continue;
        const moved = (sequence: string) => positions.move(name, shardId, sequence);
        await handOn(
          { shardId, records, stream: reader.stream },
          { consume, moved, signal, report },
        );
        busy = true;
      }
      return busy;
    }),
  );
  const trimming = setInterval(() => void trim(options, reader, positions), trimEvery);
  return {
    stop: async () => {
      clearInterval(trimming);
      stopping.abort();
      await Promise.all(loops);
      reader.stop();
    },
  };
}

/** Repeats `round`, with a pause where it says that there was nothing to do, or where it failed. */
async function untilStopped(
  { signal, report }: { signal: AbortSignal; report: PumpOptions['report'] },
  round: () => Promise<boolean>,
): Promise<void> {
  let failing = false;
  while (!signal.aborted) {
    let busy = false;
    try {
      busy = await round();
      failing = false;
    } catch (fault) {
      // A table that is gone fails at every look: once is enough to say so.
      if (!failing && !signal.aborted) report(fault);
      failing = true;
    }
    if (!busy) await wait(idle, undefined, { signal }).catch(() => undefined);
  }
}

async function trim(
  { database, tableName, consumers, report }: PumpOptions,
  reader: StreamReader,
  positions: Positions,
): Promise<void> {
  if (database === undefined) return;
  try {
    for (const shardId of await reader.shards()) {
      const upTo = positions.handledByAll(Object.keys(consumers), shardId);
      if (upTo !== undefined) trimStream(database, { tableName, shardId, upTo });
    }
  } catch (fault) {
    report(fault);
  }
}
