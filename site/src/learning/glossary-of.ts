import type { Content } from '../../../content/compile/content.ts';
import type { Language } from '../../../content/schema/language.ts';

export interface ExplainedWord {
  readonly id: string;
  readonly term: string;
  readonly forms: readonly string[];
  readonly meaning: string;
  /** The letter that it stands under. */
  readonly letter: string;
  /** Its place on the page of words. A number, since an address shows on a watched device. */
  readonly anchor: string;
}

/** Under which letter a word is looked up: in Arabic the article doesn't count. */
const article = /^ال(?=.{2})/;

/** All terms of the glossary in the order of the language's alphabet. */
export function glossaryOf({ glossary }: Pick<Content, 'glossary'>, language: Language) {
  const { compare } = new Intl.Collator(language);
  return glossary
    .map((entry) => {
      const { term, forms, meaning } = entry[language];
      const sortedBy = language === 'ar' ? term.replace(article, '') : term;
      return { id: entry.id, term, forms, meaning, sortedBy };
    })
    .sort((one, other) => compare(one.sortedBy, other.sortedBy))
    .map(({ sortedBy, ...word }, at): ExplainedWord => {
      const letter = letterOf(sortedBy, language);
      return { ...word, letter, anchor: `w${at + 1}` };
    });
}

/** In Arabic the forms of alef are one letter; in Urdu آ is a letter of its own. */
function letterOf(word: string, language: Language): string {
  const first = word.slice(0, 1);
  return language === 'ar' ? first.normalize('NFD').slice(0, 1) : first.toLocaleUpperCase(language);
}

/** The words under their letters. */
export function byLetter(words: readonly ExplainedWord[]) {
  const letters = [...new Set(words.map(({ letter }) => letter))];
  return letters.map((letter) => ({
    letter,
    words: words.filter((word) => word.letter === letter),
  }));
}
