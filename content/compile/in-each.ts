import { type Language, languages } from '../schema/language.ts';
import type { ByLanguage } from './draft.ts';

/** Reads the same thing in every language; a language that can't be read is left out. */
export function inEach<Value>(read: (language: Language) => Value | undefined): ByLanguage<Value> {
  const result: ByLanguage<Value> = {};
  for (const language of languages) {
    const value = read(language);
    if (value !== undefined) result[language] = value;
  }
  return result;
}
