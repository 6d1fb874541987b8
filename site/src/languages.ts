import {
  directionOf as completeDirection,
  type Language,
  languages,
} from '../../content/schema/language.ts';
import type { GrowingLanguage, SiteLanguage } from './site-language.ts';
import { furtherLanguages } from './words/further.ts';

/** All languages that pages are built in, complete ones first. */
export const siteLanguages: readonly SiteLanguage[] = [
  ...languages,
  ...[...furtherLanguages.keys()].filter(isGrowing),
];

export function isComplete(language: string): language is Language {
  const codes: readonly string[] = languages;
  return codes.includes(language);
}

export function isGrowing(language: string): language is GrowingLanguage {
  return furtherLanguages.has(language);
}

/** The complete language that stands in for a growing one. */
export function completeOf(language: SiteLanguage): Language {
  return isComplete(language) ? language : 'en';
}

export function directionOf(language: SiteLanguage): 'ltr' | 'rtl' {
  if (isComplete(language)) return completeDirection(language);
  return furtherLanguages.get(language)?.direction ?? 'ltr';
}

/** Something in the language in which it is shown: of a growing one, English until it has it. */
export interface Shown<Value> {
  readonly value: Value;
  readonly language: SiteLanguage;
}

/** What a record has in a language, or in English. */
export function inLanguage<Value>(
  record: Readonly<Record<Language, Value>>,
  language: SiteLanguage,
): Shown<Value> {
  const all: Readonly<Partial<Record<string, Value>>> = record;
  const own = all[language];
  return own === undefined ? { value: record.en, language: 'en' } : { value: own, language };
}

/**
 * `lang` and `dir` of a part of a page. Pages in a complete language need none: all of a page is in
 * its language.
 */
export function langOf(page: SiteLanguage, shown: SiteLanguage) {
  return isComplete(page) ? {} : { lang: shown, dir: directionOf(shown) };
}
