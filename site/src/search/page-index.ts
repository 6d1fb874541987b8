import MiniSearch, { type SearchOptions } from 'minisearch';
import { formsOf, wordsIn } from './fold.ts';
import type { PageRow } from './page-row.ts';

export interface FoundPage {
  readonly row: PageRow;
  /** The folded words of the page that fit what was looked for. */
  readonly matched: ReadonlySet<string>;
}

/** What is searched, by its place in a row. */
const fields = new Map<string, 1 | 3 | 4>([
  ['title', 1],
  ['alsoBy', 3],
  ['text', 4],
]);

/** Tried after each other until one finds something: small slips of the finger, then single words. */
const tries: readonly SearchOptions[] = [
  { combineWith: 'AND', fuzzy: false },
  { combineWith: 'AND', fuzzy: 0.3 },
  { combineWith: 'OR', fuzzy: 0.3 },
];

/** Finds pages by whole words and by their beginnings, titles first. */
export function pageIndex(rows: readonly PageRow[], language: string) {
  const index = new MiniSearch<{ id: number; row: PageRow }>({
    fields: [...fields.keys()],
    extractField: ({ id, row }, field) => {
      const at = fields.get(field);
      return at === undefined ? id : row[at];
    },
    tokenize: (text) => wordsIn(text).map(({ word }) => word),
    processTerm: (term) => formsOf(term, language),
    searchOptions: {
      boost: { title: 6, alsoBy: 3 },
      weights: { prefix: 0.6, fuzzy: 0.3 },
      // What is looked for comes word by word, folded.
      tokenize: (form) => [form],
      processTerm: (form) => form,
      prefix: (form) => form.length > 2,
      maxFuzzy: 2,
    },
  });
  index.addAll(rows.map((row, id) => ({ id, row })));

  return (typed: string): FoundPage[] => {
    const queries = wordsIn(typed).map(({ word }) => ({
      combineWith: 'OR' as const,
      queries: formsOf(word, language),
    }));
    for (const { combineWith = 'OR', fuzzy = false } of queries.length > 0 ? tries : []) {
      const found = index.search({ combineWith, queries, fuzzy });
      if (found.length > 0) return found.flatMap(foundPage);
    }
    return [];
  };

  function foundPage({ id, terms }: { id: number; terms: string[] }): FoundPage[] {
    const row = rows[id];
    return row ? [{ row, matched: new Set(terms) }] : [];
  }
}
