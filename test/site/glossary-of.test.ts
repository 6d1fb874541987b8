import { describe, expect, it } from 'vitest';
import type { GlossaryTerm } from '../../content/schema/glossary.ts';
import { byLetter, glossaryOf } from '../../site/src/learning/glossary-of.ts';

const words = (term: string) => ({ term, forms: [], meaning: 'A sentence.', avoid: [] });
const entry = (en: string, ur: string, ar: string): GlossaryTerm => ({
  id: en,
  en: words(en),
  ur: words(ur),
  ar: words(ar),
});
const glossary = [
  entry('pressure', 'دباؤ', 'الضغط'),
  entry('consent', 'رضامندی', 'الموافقة'),
  entry('boundary', 'حد', 'الحدود'),
  entry('counselling', 'باہمی مشورہ', 'الإرشاد'),
  entry('respect', 'احترام', 'الاحترام'),
];

describe('the page of words', () => {
  it.each([
    ['en', ['B', 'C', 'P', 'R']],
    ['ur', ['ا', 'ب', 'ح', 'د', 'ر']],
    // Without the article, and with one letter for all forms of alef.
    ['ar', ['ا', 'ح', 'ض', 'م']],
  ] as const)('stands in the order of the alphabet (%s)', (language, letters) => {
    expect(byLetter(glossaryOf({ glossary }, language)).map(({ letter }) => letter)).toEqual(
      letters,
    );
  });
  it('is linked to by numbers, which tell nothing in an address', () => {
    for (const { anchor } of glossaryOf({ glossary }, 'en')) expect(anchor).toMatch(/^w\d+$/);
  });
});
