/**
 * Percent of a module's keyed items that complete it. A module's quiz is for learning, may be handed in
 * again at once and has its key public; what a credential rests on is the exam.
 */
export const enoughPercent = 60;

/** Whether a quiz that was handed in is enough, once every lesson has been opened. */
export function isEnough({
  correct,
  of,
}: {
  readonly correct: number;
  readonly of: number;
}): boolean {
  return of > 0 && correct * 100 >= enoughPercent * of;
}

/** Lessons of the module that weren't opened yet. */
export function lessonsLeft(lessons: readonly string[], opened: ReadonlySet<string>): string[] {
  return lessons.filter((lesson) => !opened.has(lesson));
}
