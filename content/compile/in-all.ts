import { type Language, languages } from '../schema/language.ts';
import type { ByLanguage } from './draft.ts';

/** Completes the same thing in every language; throws when one is missing. */
export function inAll<Value, Result>(
  values: ByLanguage<Value>,
  complete: (value: Value, language: Language) => Result,
): Record<Language, Result> {
  const one = (language: Language): Result => {
    const value = values[language];
    if (value === undefined) throw new Error(`content without mistakes has no "${language}"`);
    return complete(value, language);
  };
  const [en, ur, ar] = languages;
  return { [en]: one(en), [ur]: one(ur), [ar]: one(ar) };
}
