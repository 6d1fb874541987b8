import type { Module } from '../../../content/compile/content.ts';
import { type Language, languages } from '../../../content/schema/language.ts';
import { content } from './content.ts';

interface ModulePath {
  params: { lang: Language; slug: string };
  props: { language: Language; module: Module };
}

/** One static path for each module in each language. */
export async function modulePaths(): Promise<ModulePath[]> {
  const { modules } = await content();
  return languages.flatMap((language) =>
    modules.map((module) => ({
      params: { lang: language, slug: module.slug },
      props: { language, module },
    })),
  );
}
