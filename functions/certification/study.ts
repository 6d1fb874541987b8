import type { Dependencies } from '../platform/dependencies.ts';
import type { Study } from './items/study.ts';
import type { StudyView } from './study-contract.ts';

/** What studying needs to know of a module. */
export interface StudiedModule {
  readonly lessons: readonly string[];
  readonly quizVersions: readonly number[];
}

/** A module to study: one for groups or one for staff. */
export async function studiedModule(
  { content }: Pick<Dependencies, 'content'>,
  moduleId: string,
): Promise<StudiedModule | undefined> {
  return (await content.module(moduleId)) ?? (await content.staffModule(moduleId));
}

/** How far somebody is, without lessons that the module has no longer. */
export function studyViewOf(
  { moduleId, lessons, quiz, completed }: Study,
  module: StudiedModule,
): StudyView {
  return {
    module: moduleId,
    quizVersion: Math.max(...module.quizVersions),
    lessons: module.lessons.filter((lesson) => lessons?.has(lesson)),
    quiz: quiz ? { correct: quiz.correct, of: quiz.of, at: quiz.at } : null,
    completed: completed !== undefined,
  };
}
