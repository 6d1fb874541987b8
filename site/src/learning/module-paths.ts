import { content } from 'virtual:sanad-content';
import type { Module } from '../../../content/compile/content.ts';
import { type Language, languages } from '../../../content/schema/language.ts';

interface ModulePath {
  params: { lang: Language; slug: string };
  props: { language: Language; module: Module };
}

/** One static path for each module in each language. */
export function modulePaths(): ModulePath[] {
  return languages.flatMap((language) =>
    content.modules.map((module) => ({
      params: { lang: language, slug: module.slug },
      props: { language, module },
    })),
  );
}
