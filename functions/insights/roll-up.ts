import * as z from 'zod/mini';

/** Sums of figures that were published in the k = 10 views of closed workshops, never of raw counts. */
export const rollUpView = z.strictObject({
  /** As `2026-Q4`, of the day on which the workshops closed. */
  quarter: z.string(),
  workshops: z.int(),
  /**
   * Workshops whose own figure was published, and the sum of those figures. Where a report says "at
   * least", that number is added: read `both` as at least so many people.
   */
  joined: z.strictObject({ workshops: z.int(), people: z.int() }),
  both: z.strictObject({ workshops: z.int(), people: z.int() }),
  /** Gains weighted by published pairs; null while no workshop has published one. */
  gain: z.nullable(z.strictObject({ workshops: z.int(), pairs: z.int(), points: z.int() })),
  /** As trainers counted in the room, each workshop's fullest day. */
  heads: z.strictObject({ all: z.int(), women: z.int(), men: z.int() }),
});
export type RollUpView = z.infer<typeof rollUpView>;
