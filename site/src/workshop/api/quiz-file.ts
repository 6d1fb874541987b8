import * as z from 'zod/mini';

/** One form of a quiz in one language, without key or explanations, as it lies under `/q/`. */
export const quizFile = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['choice', 'scale']),
      stem: z.string(),
      options: z.array(z.object({ id: z.string(), text: z.string() })),
    }),
  ),
});
export type QuizFile = z.infer<typeof quizFile>;
export type QuizItem = QuizFile['items'][number];
