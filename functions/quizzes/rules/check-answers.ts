import type { Answers, Quiz } from './quiz.ts';

export type CheckedAnswers =
  | { readonly kind: 'answers'; readonly answers: Record<string, string | null> }
  | { readonly kind: 'refused'; readonly items: readonly RefusedItem[] };

export interface RefusedItem {
  readonly item: string;
  readonly reason: 'unknown-item' | 'unknown-option';
}

/**
 * The answers with every item of the quiz named once and skipped ones as null, in the quiz's order,
 * so that the same attempt always reads the same; or what doesn't belong to this quiz.
 */
export function checkAnswers(quiz: Quiz, given: Answers): CheckedAnswers {
  const options = new Map(quiz.items.map((item) => [item.id, item.options]));
  const refused = Object.entries(given).flatMap(([item, option]): RefusedItem[] => {
    const known = options.get(item);
    if (!known) return [{ item, reason: 'unknown-item' }];
    return option === null || known.includes(option) ? [] : [{ item, reason: 'unknown-option' }];
  });
  if (refused.length > 0) return { kind: 'refused', items: refused };
  const answers = Object.fromEntries(quiz.items.map(({ id }) => [id, given[id] ?? null]));
  return { kind: 'answers', answers };
}
