import { describe, expect, test } from 'vitest';
import { findReligiousMarker } from '../../../content/compile/religious-markers.ts';
import { type Language, languages } from '../../../content/schema/language.ts';
import { consoleWords } from '../../../site/src/console/words/registry.ts';

/** Every text with its place, such as `frame.save`. */
function textsIn(value: unknown, place = ''): (readonly [string, string])[] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${place}.${key}`));
}

const namesIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe("the console's words", () => {
  test.each(languages)('point to no religious text (%s)', (language) => {
    const marked = textsIn(consoleWords[language]).filter(
      ([, text]) => findReligiousMarker(text, language) !== undefined,
    );
    expect(marked).toEqual([]);
  });

  test.each(languages)('have the same gaps to fill in every language (%s)', (language) => {
    const english = new Map(textsIn(consoleWords.en));
    const others = textsIn(consoleWords[language]);
    expect(others.length).toBeGreaterThan(300);
    for (const [place, text] of others) {
      expect([place, namesIn(text)]).toEqual([place, namesIn(english.get(place) ?? '')]);
    }
  });

  test.each(languages)('use Western digits (%s)', (language) => {
    const strange = textsIn(consoleWords[language]).filter(([, text]) => /[٠-٩۰-۹]/.test(text));
    expect(strange).toEqual([]);
  });

  test.each(languages)('say one thing with one word (%s)', (language) => {
    const texts = textsIn(consoleWords[language]);
    const strays = texts.filter(([, text]) => others[language].some((word) => word.test(text)));
    expect(strays).toEqual([]);
  });
});

/** Second words for what has one already, and words that mean something else. */
const others: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [/\bletter (goes|went|was)/i],
  ur: [
    // E-mail, funder, archive, outward title, setting, counsellor, discrimination, head teacher.
    /\bخط بھیج|انہیں خط/,
    /پیسے دینے والے/,
    /محفوظ خانے/,
    /باہر کا (نام|عنوان)/,
    /ماحول/,
    /مشیر/,
    /تفریق/,
    /سربراہِ مدرسہ/,
    // Services and forms.
    /خدمات/,
    /پرچہ \{form\}/,
  ],
  ar: [/البيئة/, /عندكم|ورشكم|مؤسستكم|كتبتم/, /ترك (المسودة|ما كتبته)/, /تُعُلّم/],
};
