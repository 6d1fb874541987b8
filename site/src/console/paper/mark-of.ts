import type { QuizItem } from '../../workshop/api/quiz-file.ts';
import type { Words } from '../words/en.ts';

/** How an option is marked on the sheets: by letter, and by number where the options are a scale. */
export function markOf(
  { kind }: Pick<QuizItem, 'kind'>,
  at: number,
  { letters }: Pick<Words['paper'], 'letters'>,
): string {
  return (kind === 'choice' ? letters[at] : undefined) ?? String(at + 1);
}
