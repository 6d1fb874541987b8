import { content } from 'virtual:sanad-content';
import type { Module } from '../../../content/compile/content.ts';
import { siteLanguages } from '../languages.ts';
import type { SiteLanguage } from '../site-language.ts';

interface ModulePath {
  params: { lang: SiteLanguage; slug: string };
  props: { language: SiteLanguage; module: Module };
}

/** One static path for each module in each language. */
export function modulePaths(): ModulePath[] {
  return siteLanguages.flatMap((language) =>
    content.modules.map((module) => ({
      params: { lang: language, slug: module.slug },
      props: { language, module },
    })),
  );
}
