import type { Module } from '../../../content/compile/content.ts';
import type { SiteLanguage } from '../site-language.ts';
import { modulePaths } from './module-paths.ts';

interface LessonPath {
  params: { lang: SiteLanguage; slug: string; lesson: string };
  props: { language: SiteLanguage; module: Module; number: number };
}

/** One static path for each lesson; lessons are numbered from 1, so their addresses tell nothing. */
export async function lessonPaths(): Promise<LessonPath[]> {
  const modules = modulePaths();
  return modules.flatMap(({ params, props }) =>
    props.module.lessons.map((_, at) => ({
      params: { ...params, lesson: String(at + 1) },
      props: { ...props, number: at + 1 },
    })),
  );
}
