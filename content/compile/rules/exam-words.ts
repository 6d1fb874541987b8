import { type Language, languages } from '../../schema/language.ts';
import { type BankDraft, wordsBeside } from '../draft.ts';
import type { Mistake } from '../mistake.ts';
import { compareIds } from './compare-ids.ts';
import { checkWording } from './quiz-style.ts';
import { checkLongest } from './right-option-length.ts';

/** The share of items in which the right option may be the longest. */
const allowedShare = 1 / 3;

const compare = compareIds('bank.json');

/**
 * Each language words exactly the objectives, items and options of a bank, in the style of quizzes,
 * and choosing the longest option doesn't pay.
 */
export function checkExamWords(bank: BankDraft): Mistake[] {
  return languages.flatMap((language) => checkLanguage(bank, language));
}

function checkLanguage(bank: BankDraft, language: Language): Mistake[] {
  const words = bank.words[language];
  if (words === undefined) return [];
  const at = (field: string) => ({ file: wordsBeside(bank, language), field });
  const ids = bank.items.map(({ id }) => id);
  return [
    ...compare(bank.objectives, words.objectives, at('objectives')),
    ...compare(ids, words.items, at('items')),
    ...bank.items.flatMap(({ id, options }) => {
      const item = words.items[id];
      return item === undefined ? [] : compare(options, item.options, at(`items.${id}.options`));
    }),
    ...Object.entries(words.items).flatMap(([id, item]) =>
      checkWording(item, language, at(`items.${id}`)),
    ),
    ...checkLongest(bank.items, words.items, { place: at('items'), allowedShare }),
  ];
}
