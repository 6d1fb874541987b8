import { describe, expect, it } from 'vitest';
import { fold, formsOf, wordsIn } from '../../../site/src/search/fold.ts';

describe('fold', () => {
  it.each([
    ['capitals and accents', 'Café', 'cafe'],
    ['vowel marks', 'مُوافَقَة', 'موافقه'],
    ['stretching', 'موافـــقة', 'موافقه'],
    ['alef with and without hamza or madda', 'أإآٱ', 'اااا'],
    ['the two ya and alef maqsura', 'یىي', 'ييي'],
    ['a carried hamza', 'دباؤ', 'دباو'],
    ['a hamza alone', 'علماء', 'علما'],
    ['the two kaf', 'کك', 'كك'],
    ['the forms of ha', 'ہھهةۂۃ', 'هههههه'],
    ['invisible characters', '\u200fبات\u200cچیت', 'باتچيت'],
    ['Urdu and Arabic digits', '۱۰۹۴ ١٠٩٤', '1094 1094'],
    ['presentation forms', 'ﻻ', 'لا'],
  ])('folds %s', (_, written, folded) => {
    expect(fold(written)).toBe(folded);
  });
});

describe('forms of a word', () => {
  it('hold its parts where a joiner without space stands', () => {
    expect(formsOf('بات\u200cچیت', 'ur')).toEqual(['باتچيت', 'بات', 'چيت']);
  });
  it('leave the Arabic article, also after a preposition, away', () => {
    expect(formsOf('الموافقة', 'ar')).toEqual(['الموافقه', 'موافقه']);
    expect(formsOf('وبالموافقة', 'ar')).toEqual(['وبالموافقه', 'موافقه']);
    expect(formsOf('للموافقة', 'ar')).toEqual(['للموافقه', 'موافقه']);
  });
  it('keep what only looks like an article', () => {
    expect(formsOf('والدین', 'ur')).toEqual(['والدين']);
    expect(formsOf('الم', 'ar')).toEqual(['الم']);
  });
});

describe('words of a text', () => {
  it('come with their places, without punctuation', () => {
    expect(wordsIn('«لا»، ثم don’t.')).toEqual([
      { word: 'لا', at: 1 },
      { word: 'ثم', at: 6 },
      { word: 'don’t', at: 9 },
    ]);
  });
});
