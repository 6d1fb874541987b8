import * as z from 'zod/mini';
import { examResult } from '../fields.ts';

/**
 * One sitting of an exam. Purpose: the exam, and that nobody sits too often. Retention: stays with
 * the credential. Read by the trainer; certifiers see the result. Holds ids and answers, no words.
 */
export const sitting = z.object({
  kind: z.literal('sitting'),
  staffId: z.string(),
  bodyId: z.string(),
  trackId: z.string(),
  round: z.int(),
  number: z.int(),
  bank: z.object({ id: z.string(), version: z.int(), sample: z.boolean() }),
  passPercent: z.int(),
  /** Epoch seconds, by the server's clock. */
  starts: z.int(),
  ends: z.int(),
  items: z.array(z.object({ id: z.string(), options: z.array(z.string()) })),
  answers: z.record(z.string(), z.nullable(z.string())),
  /** Grows with each saving. */
  revision: z.int(),
  /** When it was handed in; one that wasn't is over at `ends`, with the answers that are there. */
  submitted: z.optional(z.int()),
  result: z.optional(examResult),
  /**
   * When it turned out that the body has taken out or changed what was asked, so that nobody can say
   * what the answers are worth. Counts for nothing, and is shown to nobody.
   */
  annulled: z.optional(z.int()),
});
export type SittingItem = z.infer<typeof sitting>;

/**
 * How often somebody has begun a sitting with one bank, on whichever path. Purpose: paths of two bodies
 * may share a bank, and of two sittings begun at once the second has to find out about the first.
 * Retention and readers as above.
 */
export const examBegun = z.object({
  kind: z.literal('exam-begun'),
  staffId: z.string(),
  bankId: z.string(),
  begun: z.int(),
});
export type ExamBegun = z.infer<typeof examBegun>;

/** What the sort keys of somebody's sittings on one path are made of. */
export function sittingsOf({ bodyId, trackId }: { bodyId: string; trackId: string }): string {
  return `${bodyId}#${trackId}`;
}
