import type { Language } from '../../content/schema/language.ts';

/** Western digits in every language. */
export const locales: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  ur: 'ur-PK-u-nu-latn',
  ar: 'ar-EG-u-nu-latn',
};

/** A day (`2026-11-21`) or month (`2026-11`) in words, Western digits in every language. */
export function dateIn(language: Language, date: string): string {
  const day = date.length > 7 ? { day: 'numeric' as const } : {};
  return new Intl.DateTimeFormat(locales[language], {
    ...day,
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(date));
}
