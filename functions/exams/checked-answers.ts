import type { SittingItem } from '../certification/items/sitting.ts';
import { type ProblemOutcome, problemOutcome } from '../platform/outcome.ts';
import type { ExamAnswers } from './contract.ts';
import { refusedAnswers } from './rules/refused-answers.ts';

/** How many wrong fields an answer names; a page of ours sends none. */
const mostNamed = 20;

/** The problem with answers that don't fit what was drawn; undefined when they do. */
export function problemWith(
  { items }: SittingItem,
  answers: ExamAnswers,
): ProblemOutcome<'invalid-answers'> | undefined {
  const refused = refusedAnswers(items, answers);
  if (refused.length === 0) return undefined;
  const fields = refused.slice(0, mostNamed).map(({ item, reason }) => ({
    field: `answers.${item}`,
    reason: reason === 'not-drawn' ? ('unknown' as const) : ('invalid' as const),
  }));
  return problemOutcome('invalid-answers', { fields });
}
