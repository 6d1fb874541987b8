import { siteLanguages } from '../languages.ts';
import type { SiteLanguage } from '../site-language.ts';

/** One static path for each language, as Astro's `getStaticPaths` wants them. */
export function languagePaths(): {
  params: { lang: SiteLanguage };
  props: { language: SiteLanguage };
}[] {
  return siteLanguages.map((language) => ({ params: { lang: language }, props: { language } }));
}
