import { describe, expect, test } from 'vitest';
import { findReligiousMarker } from '../../../content/compile/religious-markers.ts';
import { type Language, languages } from '../../../content/schema/language.ts';
import { certificationWords } from '../../../site/src/certification/words/registry.ts';

/** Every text with its place, such as `frame.save`. */
function textsIn(value: unknown, place = ''): (readonly [string, string])[] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${place}.${key}`));
}

const namesIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe("certification's words", () => {
  test.each(languages)('point to no religious text (%s)', (language) => {
    const marked = textsIn(certificationWords[language]).filter(
      ([, text]) => findReligiousMarker(text, language) !== undefined,
    );
    expect(marked).toEqual([]);
  });

  test.each(languages)('have the same gaps to fill in every language (%s)', (language) => {
    const english = new Map(textsIn(certificationWords.en));
    const others = textsIn(certificationWords[language]);
    expect(others.length).toBeGreaterThan(300);
    for (const [place, text] of others) {
      expect([place, namesIn(text)]).toEqual([place, namesIn(english.get(place) ?? '')]);
    }
  });

  test.each(languages)('use Western digits (%s)', (language) => {
    const strange = textsIn(certificationWords[language]).filter(([, text]) =>
      /[٠-٩۰-۹]/.test(text),
    );
    expect(strange).toEqual([]);
  });

  test.each(languages)('say one thing with one word (%s)', (language) => {
    const texts = textsIn(certificationWords[language]);
    const strays = texts.filter(([, text]) => others[language].some((word) => word.test(text)));
    expect(strays).toEqual([]);
  });
});

/** Second words for what has one already: certificate, observer, rubric, code of conduct, module, … */
const others: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [/\bcertificate (is|of)\b/i, /\bscorecard\b/i],
  ur: [
    /شہادت نامہ|سند نامہ/,
    /مبصر/,
    /جانچ کار/,
    /اخلاقی ضابطہ/,
    /ماڈیول|ٹرینر/,
    // Certifier, observed practice, public register, address.
    /تصدیق کار/,
    /مشاہدہ مشق|عملی مشق/,
    /کھل[اے] رجسٹر/,
    /پتہ/,
  ],
  ar: [
    /المراقِب|المراقب/,
    /قواعد السلوك/,
    /ميسّر/,
    /عندكم|كتبتم/,
    // In this region the first means a donor, the second an exemplary exam.
    /(جهة|جهات|الجهة|الجهات) (مانحة|المانحة)/,
    /نموذجي/,
    /السجل المعلن/,
    /طريقي|طريقك/,
    /لم يُقبل بعد/,
    /معتمِد/,
  ],
};
