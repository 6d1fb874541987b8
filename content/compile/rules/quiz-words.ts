import { languages } from '../../schema/language.ts';
import type { QuizItem } from '../../schema/quiz.ts';
import type { QuizWords } from '../../schema/quiz-words.ts';
import { type ModuleDraft, quizWordsFile } from '../draft.ts';
import { type Mistake, mistake, type Place } from '../mistake.ts';
import { compareIds } from './compare-ids.ts';

const compareWith = compareIds('quiz.json');
type ItemWords = QuizWords['items'][string];

/** Every language words exactly the items, options, steps and explanations that the quiz has. */
export function checkQuizWords(module: ModuleDraft): Mistake[] {
  return module.quizzes.flatMap((quiz) =>
    languages.flatMap((language) => {
      const words = quiz.words[language];
      if (words === undefined) return [];
      const place = { file: quizWordsFile(quiz, language), field: 'items' };
      const ids = quiz.items.map((item) => item.id);
      return [
        ...compareWith(ids, words.items, place),
        ...quiz.items.flatMap((item) => {
          const itemWords = words.items[item.id];
          return itemWords === undefined ? [] : checkItem(item, itemWords, place);
        }),
      ];
    }),
  );
}

function checkItem(item: QuizItem, words: ItemWords, { file, field }: Place): Mistake[] {
  const at = (inner: string) => ({ file, field: `${field}.${item.id}.${inner}` });
  if (item.kind === 'choice' && 'options' in words) {
    return [
      ...compareWith(item.options, words.options, at('options')),
      ...compareWith(item.options, words.explanations, at('explanations')),
    ];
  }
  if (item.kind === 'scale' && 'scale' in words) {
    const steps = Array.from({ length: item.points }, (_, step) => String(step + 1));
    return compareWith(steps, words.scale, at('scale'));
  }
  const wanted = item.kind === 'choice' ? '"options" and "explanations"' : '"scale"';
  const says = `the item is of kind ${item.kind}: write "stem" and ${wanted}.`;
  return [mistake('quiz-words', { file, field: `${field}.${item.id}` }, says)];
}
