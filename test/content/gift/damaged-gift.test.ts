import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { giftFromQuiz } from '../../../content/gift/gift-from-quiz.ts';
import { quizFromGift } from '../../../content/gift/quiz-from-gift.ts';
import { quizItemSchema } from '../../../content/schema/quiz.ts';
import { quizWordsSchema } from '../../../content/schema/quiz-words.ts';
import { someQuiz } from './sample-quiz.ts';

const pieces = [
  '\n',
  '\n\n',
  '~',
  '=',
  '#',
  '{',
  '}',
  ':',
  '::',
  '\\',
  '//',
  '%50%',
  '[html]',
  '<b>',
];

type Slip = { at: number; gone: number; put: string };

const someSlip = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  gone: fc.oneof(fc.constantFrom(0, 1, 2), fc.nat(80)),
  put: fc.oneof(fc.constant(''), fc.constantFrom(...pieces), fc.string({ unit: 'binary' })),
});

function damage(file: string, slips: readonly Slip[]): string {
  return slips.reduce((text, { at, gone, put }) => {
    const place = Math.floor(at * text.length);
    return text.slice(0, place) + put + text.slice(place + gone);
  }, file);
}

/** Blocks of lines with their first line's number, found in another way than the reader does. */
function blocksOf(file: string): { from: number; lines: string[] }[] {
  const lines = file.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const blocks: { from: number; lines: string[] }[] = [];
  let open = false;
  for (const [index, line] of lines.entries()) {
    const words = line.trim();
    if (words !== '' && !open) blocks.push({ from: index + 1, lines: [] });
    if (words !== '') blocks.at(-1)?.lines.push(words);
    open = words !== '';
  }
  return blocks.filter((block) => block.lines.some((line) => !line.startsWith('//')));
}

function expectNothingLost(file: string): void {
  const { fates, items, words } = quizFromGift(file);
  expect(fates.filter(({ kind }) => kind === 'taken')).toHaveLength(items.length);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  for (const item of items) expect(quizItemSchema.parse(item)).toEqual(item);
  expect(quizWordsSchema.parse(words)).toEqual(words);
  expect(Object.keys(words.items).sort()).toEqual(items.map(({ id }) => id).sort());

  for (const { from, lines } of blocksOf(file)) {
    const own = fates.filter(({ line }) => line >= from && line < from + lines.length);
    const spoken = lines.filter((line) => !line.startsWith('//'));
    const isCategory = spoken[0]?.startsWith('$CATEGORY:') === true;
    expect(own).toHaveLength(isCategory && spoken.length === 1 ? 0 : 1);
    const titles = spoken.filter((line) => line.startsWith('::')).length;
    if (own[0]?.kind === 'taken') expect(titles).toBeLessThanOrEqual(1);
  }
  expect(fates.length).toBeLessThanOrEqual(blocksOf(file).length);
}

describe('quizFromGift()', () => {
  it('takes or lists every question of a damaged file', () => {
    fc.assert(
      fc.property(someQuiz, fc.array(someSlip, { minLength: 1, maxLength: 6 }), (quiz, slips) => {
        expectNothingLost(damage(giftFromQuiz(quiz).text, slips));
      }),
      { numRuns: 1500 },
    );
  });

  it('takes or lists every block of any text at all', () => {
    const some = fc.oneof(
      fc.array(fc.constantFrom(...pieces, 'a', ' ', 'T', '->', '$CATEGORY:', '####', 'ہاں')),
      fc.array(fc.string({ unit: 'binary' })),
    );
    fc.assert(
      fc.property(some, (parts) => expectNothingLost(parts.join(''))),
      { numRuns: 1500 },
    );
  });
});
