import { fill } from '../../../words/fill.ts';

/** Row numbers that fit in a sentence: the first of them, and how many more there are. */
const shown = 12;

export function rowNumbers(numbers: readonly number[], words: { readonly more: string }): string {
  const first = numbers.slice(0, shown).join(', ');
  const count = numbers.length - shown;
  return count > 0 ? `${first} ${fill(words.more, { count })}` : first;
}
