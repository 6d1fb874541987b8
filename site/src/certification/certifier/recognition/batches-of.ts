import * as z from 'zod/mini';
import { recognised } from '../../../../../functions/certification/bodies/views.ts';

/** A file on its way: each batch has its own key, so that a repeat after a lost reply adds nothing. */
export const fileOnItsWay = z.object({
  batches: z.array(z.object({ pageKey: z.string(), recognised: z.array(recognised) })),
  /** Batches that the server has acknowledged. */
  sent: z.int(),
});
export type FileOnItsWay = z.infer<typeof fileOnItsWay>;
type Batch = FileOnItsWay['batches'][number];

/** As the contract has it. */
const mostInBatch = 20;

/** The people of a file in batches that one request takes. */
export function batchesOf(
  people: readonly Batch['recognised'][number][],
  makeKey: () => string,
): FileOnItsWay {
  const count = Math.ceil(people.length / mostInBatch);
  const batches = Array.from({ length: count }, (_, at) => ({
    pageKey: makeKey(),
    recognised: people.slice(at * mostInBatch, (at + 1) * mostInBatch),
  }));
  return { batches, sent: 0 };
}

/** People in the first batches of a file, or in all of them. */
export function peopleIn({ batches }: FileOnItsWay, first = batches.length): number {
  return batches.slice(0, first).reduce((sum, batch) => sum + batch.recognised.length, 0);
}
