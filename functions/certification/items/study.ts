import * as z from 'zod/mini';

/**
 * How far somebody of the staff is in a module. Purpose: a requirement of tracks. Retention: stays
 * with the credentials. Read by the person; a certifier is told only whether it is completed.
 */
export const study = z.object({
  kind: z.literal('study'),
  staffId: z.string(),
  moduleId: z.string(),
  /** Ids of opened lessons. */
  lessons: z.optional(z.set(z.string())),
  /** When all lessons had been opened and the quiz was last handed in well enough. */
  completed: z.optional(z.int()),
  quiz: z.optional(z.object({ quizVersion: z.int(), correct: z.int(), of: z.int(), at: z.int() })),
});
export type Study = z.infer<typeof study>;
