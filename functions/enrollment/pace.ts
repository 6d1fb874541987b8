import * as z from 'zod/mini';

/** What a workshop's participants may do now; `self-paced` allows everything in its order. */
export const workshopPhase = z.enum(['self-paced', 'before', 'lessons', 'after']);

/** What of a workshop changes while people are in it: the same for all of them. */
export const paceFields = {
  phase: workshopPhase,
  /** Whether right answers and explanations are shown to those whose `after` attempt is in. */
  explanationsReleased: z.boolean(),
  closed: z.boolean(),
  /** Epoch seconds; the trainer has given notice that it closes at this moment. */
  closingAt: z.nullable(z.int()),
} as const;

export const workshopPace = z.strictObject(paceFields);
export type WorkshopPace = z.infer<typeof workshopPace>;
