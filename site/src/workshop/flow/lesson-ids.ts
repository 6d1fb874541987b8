import type { Model } from './model.ts';

/** Lesson ids of each module whose lessons are loaded, in their order. */
export function lessonIdsOf({ lessons }: Pick<Model, 'lessons'>): Record<string, string[]> {
  const known: Record<string, string[]> = {};
  for (const [module, file] of Object.entries(lessons)) {
    if (typeof file === 'object') known[module] = file.lessons.map(({ id }) => id);
  }
  return known;
}
