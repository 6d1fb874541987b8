import * as z from 'zod/mini';

/** Codes that one request asks for or about. */
export const batchSize = 500;

/** One request for codes; repeated with the same key it gives the same codes. */
const batch = z.strictObject({
  batchKey: z.string(),
  count: z.int(),
  /** Lost codes that end with it. */
  instead: z.array(z.string()),
});
export type Batch = z.infer<typeof batch>;
export const batches = z.array(batch);

/** What is asked for: so many new codes, and one for each of the lost ones. */
export interface Ask {
  readonly fresh: number;
  readonly lost: readonly string[];
}

/** The requests for what is asked, the lost codes first. They are in order, whatever the list was in. */
export function planBatches({ fresh, lost }: Ask, makeKey: () => string): Batch[] {
  const instead = slices([...lost].sort(), batchSize).map((codes) => ({
    batchKey: makeKey(),
    count: codes.length,
    instead: codes,
  }));
  const sizes = slices(Array.from({ length: fresh }), batchSize).map(({ length }) => length);
  return [...instead, ...sizes.map((count) => ({ batchKey: makeKey(), count, instead: [] }))];
}

/** Whether these requests were made for exactly this: then they are repeated, not made anew. */
export function isFor(planned: readonly Batch[], { fresh, lost }: Ask): boolean {
  const count = planned.reduce((sum, each) => sum + each.count, 0);
  const instead = planned.flatMap((each) => each.instead);
  return count === fresh + lost.length && instead.join() === [...lost].sort().join();
}

export function slices<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}
