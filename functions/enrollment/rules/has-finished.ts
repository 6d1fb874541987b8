interface Way {
  /** Finished lessons, `module/lesson`. */
  readonly lessons: ReadonlySet<string>;
  /** Submitted quizzes, `module/phase`. */
  readonly attempts: ReadonlySet<string>;
}

/**
 * Whether somebody has completed a workshop: every lesson of every module opened and every quiz
 * afterwards handed in. Skipped questions are allowed, and how many were right plays no part.
 */
export function hasFinished(
  { lessons, attempts }: Way,
  modules: readonly { readonly id: string; readonly lessons: readonly string[] }[],
): boolean {
  return modules.every(
    (module) =>
      attempts.has(`${module.id}/after`) &&
      module.lessons.every((lesson) => lessons.has(`${module.id}/${lesson}`)),
  );
}
