import { type Language, languages } from '../../schema/language.ts';
import { type BankDraft, wordsBeside } from '../draft.ts';
import { type Mistake, mistake } from '../mistake.ts';
import { foldWords } from '../word-pattern.ts';

type Wording = { stem: string; options?: Readonly<Record<string, string>> };

/** Items whose key anybody can learn. `name` says in a sentence where they stand. */
export type KnownItems = {
  name: string;
  words: Partial<Readonly<Record<Language, { items: Readonly<Record<string, Wording>> }>>>;
};

/**
 * Words in common out of all words of both, from which an item counts as a copy. Items of ours that
 * have nothing to do with each other stay below 0.35 in every language.
 */
const tooAlike = { item: 0.5, stem: 0.6 };

/** Stems with fewer words are too general to be anybody's: "What is best?". */
const shortStem = 8;

/**
 * No exam item is, or is nearly, one whose key anybody can learn: in no language do stem and options
 * together, or a longer stem alone, have the same words but few.
 */
export function checkExamCopy(bank: BankDraft, known: readonly KnownItems[]): Mistake[] {
  return languages.flatMap((language) => {
    const others = known.flatMap(({ name, words }) =>
      signsOf(words[language]?.items ?? {}).map((signs) => ({ name, ...signs })),
    );
    const file = wordsBeside(bank, language);
    return signsOf(bank.words[language]?.items ?? {}).flatMap((item) => {
      const model = others.find((other) => isCopy(item, other));
      if (model === undefined) return [];
      const says =
        `has nearly the words of item "${model.id}" of ${model.name}, whose key is public: ` +
        'ask for something else, or in another situation.';
      return [mistake('exam-copy', { file, field: `items.${item.id}` }, says)];
    });
  });
}

type Signs = { id: string; stem: ReadonlySet<string>; all: ReadonlySet<string> };

function signsOf(items: Readonly<Record<string, Wording>>): Signs[] {
  return Object.entries(items).flatMap(([id, { stem, options }]) => {
    if (options === undefined) return [];
    const all = [stem, ...Object.values(options)].join(' ');
    return [{ id, stem: wordsIn(stem), all: wordsIn(all) }];
  });
}

function wordsIn(text: string): Set<string> {
  return new Set(foldWords(text).text.match(/[\p{L}\p{N}]+/gu));
}

function isCopy(one: Signs, other: Signs): boolean {
  const long = Math.min(one.stem.size, other.stem.size) >= shortStem;
  return (
    likeness(one.all, other.all) >= tooAlike.item ||
    (long && likeness(one.stem, other.stem) >= tooAlike.stem)
  );
}

/** From 0, no word in common, to 1, the same words. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  return common / (one.size + other.size - common);
}
