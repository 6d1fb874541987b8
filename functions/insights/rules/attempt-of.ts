import { type Answers, choiceItems, type Quiz } from '../../quizzes/rules/quiz.ts';
import type { Form, Phase, SealedParticipant, TaughtModule } from './sealed-workshop.ts';

/** One person's attempt in one phase, beside the form that it answers. */
export interface FormAttempt {
  readonly form: Form;
  readonly quiz: Quiz;
  readonly answers: Answers;
}

/**
 * A participant's attempt of a module in a phase, if there is one. Throws when it answers another
 * version than the workshop pins: then nothing may be counted.
 */
export function attemptOf(
  participant: SealedParticipant,
  module: TaughtModule,
  phase: Phase,
): FormAttempt | undefined {
  const attempt = participant.attempts[`${module.id}/${phase}`];
  if (!attempt) return undefined;
  for (const form of ['A', 'B'] as const) {
    if (attempt.quizId === `${module.id}.${form}.${module.version}`) {
      return { form, quiz: module.forms[form], answers: attempt.answers };
    }
  }
  throw new Error(`A record answers ${attempt.quizId}, which the workshop does not pin.`);
}

/** Right answers among the keyed items that are asked about, and how many these are. */
export function rightAmong(
  { quiz, answers }: FormAttempt,
  objective?: string,
): { readonly right: number; readonly of: number } {
  const items = choiceItems(quiz).filter(
    (item) => objective === undefined || item.objective === objective,
  );
  return {
    right: items.filter((item) => answers[item.id] === item.right).length,
    of: items.length,
  };
}
