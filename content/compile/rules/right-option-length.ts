import { languages } from '../../schema/language.ts';
import { forms } from '../../schema/quiz.ts';
import { type ModuleDraft, type QuizDraft, quizWordsFile } from '../draft.ts';
import { type Mistake, mistake } from '../mistake.ts';

/** The share of items in which the right option may be the longest: that of four equal options. */
const allowedShare = 1 / 4;

/** "Choose the longest" must not pay: in each language and form the right option is seldom it. */
export function checkRightOptionLength(module: ModuleDraft): Mistake[] {
  return module.quizzes.flatMap((quiz) =>
    languages.flatMap((language) =>
      forms.flatMap((form) => {
        const items = quiz.items.filter((item) => item.kind === 'choice' && item.form === form);
        const telling = items.filter((item) => rightIsLongest(quiz, language, item.id));
        if (telling.length <= items.length * allowedShare) return [];
        const says =
          `in form ${form} the right option is the longest in ${telling.length} of ` +
          `${items.length} items (${telling.map((item) => item.id).join(', ')}): ` +
          'shorten it or lengthen another option.';
        const place = { file: quizWordsFile(quiz, language), field: 'items' };
        return [mistake('right-option-length', place, says)];
      }),
    ),
  );
}

function rightIsLongest(
  quiz: QuizDraft,
  language: (typeof languages)[number],
  id: string,
): boolean {
  const item = quiz.items.find((candidate) => candidate.id === id);
  const words = quiz.words[language]?.items[id];
  if (item?.kind !== 'choice' || words === undefined || !('options' in words)) return false;
  const right = words.options[item.right]?.length ?? 0;
  const others = item.options.filter((option) => option !== item.right);
  return others.every((option) => (words.options[option]?.length ?? 0) < right);
}
