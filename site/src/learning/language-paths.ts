import { type Language, languages } from '../../../content/schema/language.ts';

/** One static path for each language, as Astro's `getStaticPaths` wants them. */
export function languagePaths(): { params: { lang: Language }; props: { language: Language } }[] {
  return languages.map((language) => ({ params: { lang: language }, props: { language } }));
}
