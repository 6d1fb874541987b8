import type { Words } from '../words/en.ts';

/** The words that travel to the device with the page. */
export type FindWords = Pick<
  Words['find'],
  'failed' | 'few' | 'loading' | 'many' | 'none' | 'one' | 'two'
>;

/** Written into the page by ourselves; throws when it isn't what the page was built with. */
export function readFindWords(json: string | undefined): FindWords {
  const value: unknown = JSON.parse(json ?? '');
  if (!isFindWords(value)) throw new Error('The page carries no words for its search.');
  return value;
}

const names = ['failed', 'few', 'loading', 'many', 'none', 'one', 'two'] as const;

function isFindWords(value: unknown): value is FindWords {
  if (typeof value !== 'object' || value === null) return false;
  const entries = new Map<string, unknown>(Object.entries(value));
  return names.every((name) => typeof entries.get(name) === 'string');
}
