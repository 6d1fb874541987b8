import { countAtMost, type PaperTally } from '../../../../functions/enrollment/workshops/plan.ts';
import type { QuizItem } from '../../workshop/api/quiz-file.ts';
import { westernDigits } from '../parts/western-digits.ts';

/** A tally as it is being typed: numbers are texts until they are read. */
export interface TypedTally {
  readonly sheets: string;
  /** By item, then by option. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export type ItemWrong =
  | { readonly kind: 'not-whole' }
  /** More strokes than there are sheets, by so many. */
  | { readonly kind: 'too-many'; readonly by: number };

export type ReadTally =
  | { readonly kind: 'tally'; readonly counted: Pick<PaperTally, 'sheets' | 'chosen'> }
  | {
      readonly kind: 'wrong';
      readonly sheets: boolean;
      /** No item has any count. */
      readonly nothing: boolean;
      readonly items: Readonly<Record<string, ItemWrong>>;
    };

/**
 * What was typed, if it can be: whole numbers, at least one item, and no item with more strokes than
 * sheets. An item of which nothing was typed was not counted; in a counted one, empty is 0.
 */
export function readTally(
  typed: TypedTally,
  items: readonly Pick<QuizItem, 'id' | 'options'>[],
): ReadTally {
  const sheets = wholeNumber(typed.sheets);
  const isSheets = sheets !== undefined && sheets >= 1 && sheets <= countAtMost;
  const wrongs: Record<string, ItemWrong> = {};
  const chosen: Record<string, Record<string, number>> = {};
  for (const { id, options } of items) {
    const counts = countsOf(options, typed.counts[id]);
    if (counts === 'nothing') continue;
    const wrong = wrongIn(counts, isSheets ? sheets : countAtMost);
    if (wrong) wrongs[id] = wrong;
    else if (counts !== 'not-whole') chosen[id] = counts;
  }
  const wrongItems = Object.keys(wrongs).length;
  const isNothing = Object.keys(chosen).length + wrongItems === 0;
  if (!isSheets || isNothing || wrongItems > 0) {
    return { kind: 'wrong', sheets: !isSheets, nothing: isNothing, items: wrongs };
  }
  return { kind: 'tally', counted: { sheets, chosen } };
}

/** How many sheets have no stroke at an item; undefined while the numbers don't say. */
export function withoutTick(
  sheets: string,
  counts: Readonly<Record<string, string>> = {},
): number | undefined {
  const all = wholeNumber(sheets);
  const numbers = Object.values(counts).map((text) => (text.trim() === '' ? 0 : wholeNumber(text)));
  if (all === undefined || Object.values(counts).every((text) => text.trim() === ''))
    return undefined;
  const ticked = numbers.reduce<number>((sum, each) => sum + (each ?? Number.NaN), 0);
  return all - ticked >= 0 ? all - ticked : undefined;
}

function countsOf(
  options: QuizItem['options'],
  typed: Readonly<Record<string, string>> = {},
): Record<string, number> | 'nothing' | 'not-whole' {
  const texts = options.map(({ id }) => [id, (typed[id] ?? '').trim()] as const);
  if (texts.every(([, text]) => text === '')) return 'nothing';
  const counts: Record<string, number> = {};
  for (const [id, text] of texts) {
    const count = text === '' ? 0 : wholeNumber(text);
    if (count === undefined) return 'not-whole';
    counts[id] = count;
  }
  return counts;
}

function wrongIn(
  counts: Readonly<Record<string, number>> | 'not-whole',
  sheets: number,
): ItemWrong | undefined {
  if (counts === 'not-whole') return { kind: 'not-whole' };
  const strokes = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return strokes > sheets ? { kind: 'too-many', by: strokes - sheets } : undefined;
}

function wholeNumber(text: string): number | undefined {
  const typed = westernDigits(text.trim());
  return /^\d{1,5}$/.test(typed) ? Number(typed) : undefined;
}
