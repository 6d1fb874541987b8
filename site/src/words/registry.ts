import type { Language } from '../../../content/schema/language.ts';
import { isComplete, langOf } from '../languages.ts';
import type { SiteLanguage } from '../site-language.ts';
import { ar } from './ar.ts';
import { en, type Words } from './en.ts';
import { furtherLanguages, type GrowingWords } from './further.ts';
import { ur } from './ur.ts';

/** Languages by code, each named in itself. Each has every text, or it does not compile. */
export const registry: Readonly<Record<Language, { name: string; words: Words }>> = {
  en: { name: 'English', words: en },
  ur: { name: 'اردو', words: ur },
  ar: { name: 'العربية', words: ar },
};

/** Areas whose words stand among each other: a growing language shows all of them, or none. */
const together: readonly (keyof Words)[] = ['handouts', 'learn', 'lesson'];

export function nameOf(language: SiteLanguage): string {
  if (isComplete(language)) return registry[language].name;
  return furtherLanguages.get(language)?.name ?? language;
}

/** All texts of a language, with English in the place of areas that a growing one lacks. */
export function wordsIn(language: SiteLanguage): Words {
  return isComplete(language) ? registry[language].words : { ...en, ...grown(language) };
}

/** Whether an area is shown in English because the language has not got that far. */
function isFallback(language: SiteLanguage, area: keyof Words): boolean {
  return !isComplete(language) && !(area in grown(language));
}

/** The language in which an area is shown. */
export function shownIn(page: SiteLanguage, area: keyof Words): SiteLanguage {
  return isFallback(page, area) ? 'en' : page;
}

/** `lang` and `dir` of what shows words of an area. */
export function langOfWords(page: SiteLanguage, area: keyof Words) {
  return langOf(page, shownIn(page, area));
}

function grown(language: SiteLanguage): Partial<GrowingWords> {
  const words: Partial<GrowingWords> = furtherLanguages.get(language)?.words ?? {};
  if (together.every((area) => area in words)) return words;
  const { handouts: _, learn: __, lesson: ___, ...others } = words;
  return others;
}
