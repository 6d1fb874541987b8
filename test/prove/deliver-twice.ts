import type { StreamAnswer } from '../../functions/insights/stream-event.ts';
import { batchOf } from '../functions/insights/stream-records.ts';

interface Delivery {
  readonly shardId: string;
  readonly records: readonly { readonly dynamodb: { readonly SequenceNumber: string } }[];
  /** Share of batches that come again, cut otherwise. */
  readonly duplicates: number;
  readonly random: () => number;
  /** How many records were handled before. */
  readonly from: number;
  readonly handled: (count: number) => void;
}

/**
 * Hands the records of a shard to a consumer as Lambda does at its worst: in batches of any size,
 * some of which come again together with what follows, and from a failure on once more.
 */
export async function deliverTwice(
  consume: (event: unknown) => Promise<StreamAnswer>,
  { shardId, records, duplicates, random, from, handled }: Delivery,
): Promise<void> {
  let at = from;
  while (at < records.length) {
    const batch = records.slice(at, at + 1 + Math.floor(random() * 100));
    const { batchItemFailures } = await consume(batchOf(batch, shardId));
    const failed = batchItemFailures[0]?.itemIdentifier;
    const done =
      failed === undefined
        ? batch.length
        : batch.findIndex(({ dynamodb }) => dynamodb.SequenceNumber === failed);
    if (random() < duplicates) continue;
    at += done;
    handled(at);
  }
}
