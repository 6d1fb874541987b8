import { attemptKey, type KeptAttempt, type Participant } from '../enrollment/participant.ts';
import type { ContentSource, Explanations } from '../platform/content-source.ts';
import type { Language } from '../platform/language.ts';
import type { AttemptPhase, AttemptReceipt, ItemFeedback } from './contract.ts';
import { gradeAttempt } from './rules/grade-attempt.ts';
import { ownGain } from './rules/own-gain.ts';
import { type Answers, choiceItems, type Quiz } from './rules/quiz.ts';

/** How an attempt is shown: whether explanations may be, and in which language. */
export interface Showing {
  readonly module: string;
  readonly phase: AttemptPhase;
  readonly released: boolean;
  readonly language: Language;
}

/**
 * What a participant gets for an attempt on their record. For `before` a receipt only: nothing
 * about right or wrong leaves before the `after` attempt is in.
 */
export async function attemptReceiptOf(
  content: ContentSource,
  record: Participant,
  { module, phase, released, language }: Showing,
): Promise<AttemptReceipt> {
  const attempt = record.attempts[attemptKey(module, phase)];
  if (!attempt) throw new Error('A receipt needs the attempt on the record.');
  const { quizId } = attempt;
  if (phase === 'before') return { module, quizId, phase, result: null };
  const quiz = await quizOf(content, attempt);
  const earlier = record.attempts[attemptKey(module, 'before')];
  const before = earlier ? gradeAttempt(await quizOf(content, earlier), earlier.answers) : null;
  const after = gradeAttempt(quiz, attempt.answers);
  const gain = before && ownGain(before, after);
  const items = released
    ? feedbackOn(quiz, attempt.answers, await content.explanations(quizId, language))
    : null;
  return { module, quizId, phase, result: { before, after, gain, items } };
}

async function quizOf(content: ContentSource, { quizId }: KeptAttempt): Promise<Quiz> {
  const quiz = await content.quiz(quizId);
  if (!quiz) throw new Error(`The quiz ${quizId} is pinned by a record but not in the content.`);
  return quiz;
}

function feedbackOn(quiz: Quiz, answers: Answers, explanations: Explanations): ItemFeedback[] {
  return choiceItems(quiz).map(({ id, right }) => {
    const chosen = answers[id] ?? null;
    const because = (option: string) => explanations[id]?.[option] ?? '';
    return {
      item: id,
      chosen,
      right,
      explanation: because(right),
      chosenExplanation: chosen === null || chosen === right ? null : because(chosen),
    };
  });
}
