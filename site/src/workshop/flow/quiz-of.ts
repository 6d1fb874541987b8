import type { EnrollmentState } from '../../../../functions/enrollment/contract.ts';
import type { AttemptPhase } from '../../../../functions/quizzes/contract.ts';
import type { QuizName } from '../../../../functions/quizzes/quiz-id.ts';

/** Which quiz a participant takes: the assigned form before, the other one after (crossed over). */
export function quizOf(
  { form, workshop }: Pick<EnrollmentState, 'form' | 'workshop'>,
  module: string,
  phase: AttemptPhase,
): QuizName | undefined {
  const pinned = workshop.modules.find((each) => each.id === module);
  if (!pinned) return undefined;
  const other = form === 'A' ? 'B' : 'A';
  return { module, form: phase === 'before' ? form : other, version: pinned.version };
}

/** The public file of a quiz: it lies under the module's neutral slug. */
export const quizAddress = (
  { form, version }: QuizName,
  slug: string | undefined,
  language: string,
): string => `/q/${slug}.${form}.${version}.${language}.json`;
