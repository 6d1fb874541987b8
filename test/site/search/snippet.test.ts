import { describe, expect, it } from 'vitest';
import { counted } from '../../../site/src/search/counted.ts';
import { snippet } from '../../../site/src/search/snippet.ts';
import { find as ar } from '../../../site/src/words/ar/find.ts';
import { find as en } from '../../../site/src/words/en/find.ts';

const shown = (text: string, matched: string[], language = 'en') =>
  snippet(text, new Set(matched), language)
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join('');
const long = `${'before '.repeat(30)}target ${'after '.repeat(40)}end.`;

describe('a snippet', () => {
  it('keeps a short text whole, with its punctuation', () => {
    expect(shown('"A no," she said.', ['no'])).toBe('"A [no]," she said.');
  });
  it('stands around the first hit of a long one', () => {
    const text = shown(long, ['target']);
    expect(text).toMatch(/^… before .*\[target\] after .*after …$/);
    expect(text.length).toBeLessThan(200);
  });
  it('begins at the beginning where only the title was found', () => {
    expect(shown(long, ['elsewhere'])).toMatch(/^before before .* …$/);
  });
  it('looks back where the hit is the last word', () => {
    const text = shown(long, ['end']);
    expect(text).toMatch(/^… .*after \[end\]\.$/);
    expect(text.length).toBeGreaterThan(120);
  });
  it('marks a word as it is written, not as it was folded', () => {
    expect(shown('هذا الضغط.', ['ضغط'], 'ar')).toBe('هذا [الضغط].');
  });
  it('shows a text without words as it is', () => {
    expect(shown('…', ['no'])).toBe('…');
  });
});

describe('the number of pages', () => {
  it('is said in words', () => {
    expect([0, 1, 2, 14].map((count) => counted(count, en))).toEqual([
      en.none,
      '1 page found',
      '2 pages found',
      '14 pages found',
    ]);
  });
  it('is counted as Arabic counts', () => {
    expect([2, 3, 10, 11, 103].map((count) => counted(count, ar))).toEqual([
      'وُجدت صفحتان',
      'وُجدت 3 صفحات',
      'وُجدت 10 صفحات',
      'وُجدت 11 صفحة',
      'وُجدت 103 صفحات',
    ]);
  });
});
