import { describe, expect, it } from 'vitest';
import { pageIndex } from '../../../site/src/search/page-index.ts';
import { type PageRow, readPageRows } from '../../../site/src/search/page-row.ts';

const english: PageRow[] = [
  ['learn/a/1/', 'Saying no', 'Consent · Lesson 1', 'Hearing it', 'A no is not an insult.'],
  ['learn/a/2/', 'Boundaries', 'Consent · Lesson 2', '', 'Everyone draws a line, says no too.'],
  ['help/', 'Get help', '', 'Police · helpline', 'Dial before you are sure.'],
];
const found = (rows: readonly PageRow[], language: string, typed: string) =>
  pageIndex(rows, language)(typed).map(({ row: [inside] }) => inside);

describe('the index of pages', () => {
  it('puts a title before running text', () => {
    expect(found(english, 'en', 'no')).toEqual(['learn/a/1/', 'learn/a/2/']);
  });
  it('finds beginnings of words', () => {
    expect(found(english, 'en', 'bound')).toEqual(['learn/a/2/']);
  });
  it('forgives small slips', () => {
    expect(found(english, 'en', 'bondaries')).toEqual(['learn/a/2/']);
    expect(found(english, 'en', 'polcie')).toEqual(['help/']);
  });
  it('does not guess while a word is there as it is typed', () => {
    expect(found(english, 'en', 'line')).toEqual(['learn/a/2/']);
  });
  it('wants all words, and some where no page has all', () => {
    expect(found(english, 'en', 'insult no')).toEqual(['learn/a/1/']);
    expect(new Set(found(english, 'en', 'insult police'))).toEqual(
      new Set(['learn/a/1/', 'help/']),
    );
  });
  it('finds nothing for nothing, and for what is nowhere', () => {
    expect(found(english, 'en', '')).toEqual([]);
    expect(found(english, 'en', ' ?! ')).toEqual([]);
    expect(found(english, 'en', 'xylophone')).toEqual([]);
  });
  it('finds Urdu as other keyboards write it', () => {
    const rows: PageRow[] = [['learn/a/', 'دباؤ اور طاقت', '', '', 'بات\u200cچیت کیسے کریں']];
    for (const typed of ['دباو', 'دباؤ', 'بات چیت', 'كيسے', 'باتچیت']) {
      expect(found(rows, 'ur', typed), typed).toEqual(['learn/a/']);
    }
  });
  it('finds Arabic with and without article and marks', () => {
    const rows: PageRow[] = [['learn/a/', 'الموافقة', '', '', 'قبل أيّ شيء']];
    for (const typed of ['موافقة', 'الموافقه', 'موافق', 'بالموافقة', 'اي', 'أيُّ']) {
      expect(found(rows, 'ar', typed), typed).toEqual(['learn/a/']);
    }
  });
});

describe('rows from the file', () => {
  it('are taken only in their shape', () => {
    expect(readPageRows(english)).toEqual(english);
    for (const wrong of [null, {}, [['a']], [['a', 'b', 'c', 'd', 5]], 'rows']) {
      expect(readPageRows(wrong)).toBeUndefined();
    }
  });
});
