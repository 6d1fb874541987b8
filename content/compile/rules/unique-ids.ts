import type { ModuleDraft } from '../draft.ts';
import { type Mistake, mistake } from '../mistake.ts';
import { repeated } from './ids.ts';

/** Ids in `module.json` and in each quiz are unique, and `quizVersion` names a quiz. */
export function checkUniqueIds(module: ModuleDraft): Mistake[] {
  const file = `${module.folder}/module.json`;
  const lists = [
    { file, field: 'objectives', ids: module.objectives },
    { file, field: 'lessons', ids: module.lessons.map((lesson) => lesson.id) },
    { file, field: 'sources', ids: module.sources.map((source) => source.id) },
    ...module.quizzes.map((quiz) => ({
      file: quiz.file,
      field: 'items',
      ids: quiz.items.map((item) => item.id),
    })),
  ];
  const doubles = lists.flatMap(({ ids, ...place }) =>
    repeated(ids).map((id) =>
      mistake('invalid', place, `uses the id "${id}" more than once: rename one.`),
    ),
  );
  if (module.quizzes.some((quiz) => quiz.version === module.quizVersion)) return doubles;
  const says = `there is no quiz/${module.quizVersion}/quiz.json that can be read: add or correct it.`;
  return [...doubles, mistake('invalid', { file, field: 'quizVersion' }, says)];
}
