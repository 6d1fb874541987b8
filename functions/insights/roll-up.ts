import * as z from 'zod/mini';

const sums = {
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
};

/** Sums of figures that were published in the k = 10 views of closed workshops, never of raw counts. */
export const rollUpView = z.strictObject({
  ...sums,
  /** As trainers counted in the room, each workshop's fullest day. */
  heads: z.strictObject({ all: z.int(), women: z.int(), men: z.int() }),
});
export type RollUpView = z.infer<typeof rollUpView>;

/**
 * What of it everybody reads. Heads are counted in a room and never suppressed, so they are for the
 * organisation and its funders: a quarter with one workshop would tell that workshop's.
 */
export const publicRollUpView = z.strictObject(sums);
export type PublicRollUpView = z.infer<typeof publicRollUpView>;
