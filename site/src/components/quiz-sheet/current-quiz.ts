import type { Module, Quiz } from '../../../../content/compile/content.ts';

/** The quiz version that new workshops get. Throws where the content lacks it. */
export function currentQuiz({ id, quizzes, quizVersion }: Module): Quiz {
  const quiz = quizzes.find(({ version }) => version === quizVersion);
  if (!quiz) throw new Error(`Module ${id} has no quiz version ${quizVersion}.`);
  return quiz;
}
