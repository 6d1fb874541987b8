import type { Language } from '../../../content/schema/language.ts';
import { ar } from './ar.ts';
import { en, type Words } from './en.ts';
import { ur } from './ur.ts';

/**
 * A complete language has every text, or it does not compile. A growing one may lack whole areas:
 * pages then show those in English, labelled as such.
 */
type Entry =
  | { readonly state: 'complete'; readonly name: string; readonly words: Words }
  | { readonly state: 'growing'; readonly name: string; readonly words: Growing };

type Growing = Pick<Words, 'frame' | 'choice'> & Partial<Words>;

/** Languages by code, each named in itself. */
export const registry: Readonly<Record<Language, Entry>> = {
  en: { state: 'complete', name: 'English', words: en },
  ur: { state: 'complete', name: 'اردو', words: ur },
  ar: { state: 'complete', name: 'العربية', words: ar },
};

/** All texts of a language, with English in the place of areas that it lacks. */
export function wordsIn(language: Language): Words {
  return { ...en, ...registry[language].words };
}

/** Whether an area is shown in English because the language has not got that far. */
export function isFallback(language: Language, area: keyof Words): boolean {
  return !(area in registry[language].words);
}
