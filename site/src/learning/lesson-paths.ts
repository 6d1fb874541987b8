import type { Module } from '../../../content/compile/content.ts';
import type { Language } from '../../../content/schema/language.ts';
import { modulePaths } from './module-paths.ts';

interface LessonPath {
  params: { lang: Language; slug: string; lesson: string };
  props: { language: Language; module: Module; number: number };
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
