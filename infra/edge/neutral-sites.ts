import type { Language } from '../../functions/platform/language.ts';

/**
 * Where quick exit leads. Chosen because nobody signs in there to see something personal, it opens
 * on a slow phone, it shows no upsetting news, and having it open needs no explaining.
 */
export const neutralSites = {
  en: 'https://en.wikipedia.org/',
  ur: 'https://ur.wikipedia.org/',
  ar: 'https://ar.wikipedia.org/',
} as const satisfies Readonly<Record<Language, string>>;
