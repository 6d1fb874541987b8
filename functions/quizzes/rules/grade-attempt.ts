import { type Answers, choiceItems, type Quiz } from './quiz.ts';

export interface Score {
  /** Keyed items answered with the right option. */
  readonly correct: number;
  /** Keyed items of the form. */
  readonly of: number;
  /** Keyed items without an answer; they count as not correct. */
  readonly skipped: number;
}

/** Grades one attempt against its own quiz version. */
export function gradeAttempt(quiz: Quiz, answers: Answers): Score {
  const items = choiceItems(quiz);
  return {
    correct: items.filter((item) => answers[item.id] === item.right).length,
    of: items.length,
    skipped: items.filter((item) => (answers[item.id] ?? null) === null).length,
  };
}
