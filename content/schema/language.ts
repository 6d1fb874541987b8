/**
 * The languages that Sanad is complete in, in the order in which they are offered. No zod here:
 * browser code imports this list.
 */
export const languages = ['en', 'ur', 'ar'] as const;

export type Language = (typeof languages)[number];

/** Writing direction of a language, as the value of HTML's `dir`. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'en' ? 'ltr' : 'rtl';
}
