import type { QuizItem } from '../api/quiz-file.ts';

/** Few enough that a page is short on a small phone, many enough that the end is in sight. */
const itemsOnAPage = 4;

/** The items of a quiz in pages; questions with a right answer and scales never share one. */
export function quizPages(items: readonly QuizItem[]): QuizItem[][] {
  return (['choice', 'scale'] as const).flatMap((kind) => {
    const same = items.filter((item) => item.kind === kind);
    const count = Math.ceil(same.length / itemsOnAPage);
    return Array.from({ length: count }, (_, page) =>
      same.slice(page * itemsOnAPage, (page + 1) * itemsOnAPage),
    );
  });
}
