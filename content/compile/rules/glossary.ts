import type { TermWords } from '../../schema/glossary.ts';
import { type Language, languages } from '../../schema/language.ts';
import type { Draft } from '../draft.ts';
import { type Mistake, mistake } from '../mistake.ts';
import { foldWords } from '../word-pattern.ts';
import { repeated } from './ids.ts';

const file = 'content/glossary.json';

/** Each id once; each word for one term only; no word both used and avoided. */
export function checkGlossary({ glossary: { terms } }: Pick<Draft, 'glossary'>): Mistake[] {
  const ids = repeated(terms.map(({ id }) => id)).map((id) =>
    mistake('glossary', { file, field: 'terms' }, `two terms have the id "${id}": join them.`),
  );
  return [
    ...ids,
    ...languages.flatMap((language) => {
      const words = terms.map((term) => ({ id: term.id, words: term[language] }));
      return checkWords(words, language);
    }),
  ];
}

type Entry = { id: string; words: TermWords };

function checkWords(entries: readonly Entry[], language: Language): Mistake[] {
  const owner = new Map<string, string>();
  const doubles = entries.flatMap(({ id, words }) =>
    [...new Set([words.term, ...words.forms].map(folded))].flatMap((word) => {
      const other = owner.get(word);
      owner.set(word, other ?? id);
      if (other === undefined) return [];
      const says = `“${word}” belongs to the term "${other}" too: leave it with one of them.`;
      return [mistake('glossary', { file, field: `${id}.${language}` }, says)];
    }),
  );
  const contradictions = entries.flatMap(({ id, words }) =>
    words.avoid.flatMap((word) => {
      const used = owner.get(folded(word));
      if (used === undefined) return [];
      const says = `“${word}” is a word of the term "${used}": use it or avoid it, not both.`;
      return [mistake('glossary', { file, field: `${id}.${language}.avoid` }, says)];
    }),
  );
  return [...doubles, ...contradictions];
}

function folded(word: string): string {
  return foldWords(word).text;
}
