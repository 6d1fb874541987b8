import type { ModuleDraft } from '../draft.ts';
import { type Mistake, mistake, type Place } from '../mistake.ts';

/** Words of a lesson in every language: about ten minutes for a slow reader on a small screen. */
export const lessonWords = { min: 250, max: 450 } as const;

/** Words of a facilitator guide: two printed pages. */
export const guideWords = { min: 700, max: 1100 } as const;

/** Words of a sheet for guardians: a printed page and the slip to cut off. */
export const guardianSheetWords = { min: 200, max: 550 } as const;

/** Lessons, guides and sheets for families are as long as planned, activities included. */
export function checkLengths(module: ModuleDraft): Mistake[] {
  const lessons = module.lessons.flatMap((lesson) => Object.values(lesson.text));
  return [
    ...lessons.flatMap(({ file, parsed }) => check(file, parsed.wordCount, lessonWords)),
    ...Object.values(module.guide).flatMap(({ file, parsed }) =>
      check(file, parsed.wordCount, guideWords),
    ),
    ...Object.values(module.guardians).flatMap(({ file, parsed }) =>
      check(file, parsed.wordCount, guardianSheetWords),
    ),
  ];
}

function check(file: string, words: number, { min, max }: { min: number; max: number }): Mistake[] {
  if (words >= min && words <= max) return [];
  const place: Place = { file, field: 'whole file' };
  const remedy = words < min ? 'add what is missing' : 'shorten it';
  return [mistake('length', place, `has ${words} words, not ${min} to ${max}: ${remedy}.`)];
}
