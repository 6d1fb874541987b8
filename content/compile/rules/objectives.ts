import type { ModuleDraft } from '../draft.ts';
import { type Mistake, mistake } from '../mistake.ts';

/** Objectives named by lessons and items exist, and each is taught and, at present, measured. */
export function checkObjectives(module: ModuleDraft): Mistake[] {
  return [...unknown(module), ...uncovered(module)];
}

function unknown(module: ModuleDraft): Mistake[] {
  const known = new Set(module.objectives);
  const says = (id: string) =>
    `names the unknown objective "${id}": correct it, or add it to "objectives" in module.json.`;
  const inLessons = module.lessons.flatMap((lesson, index) =>
    lesson.objectives
      .filter((id) => !known.has(id))
      .map((id) => {
        const place = {
          file: `${module.folder}/module.json`,
          field: `lessons[${index}].objectives`,
        };
        return mistake('unknown-objective', place, says(id));
      }),
  );
  const inItems = module.quizzes.flatMap((quiz) =>
    quiz.items.flatMap((item) =>
      item.kind === 'choice' && !known.has(item.objective)
        ? [
            mistake(
              'unknown-objective',
              { file: quiz.file, field: `items.${item.id}.objective` },
              says(item.objective),
            ),
          ]
        : [],
    ),
  );
  return [...inLessons, ...inItems];
}

function uncovered(module: ModuleDraft): Mistake[] {
  const taught = new Set(module.lessons.flatMap((lesson) => lesson.objectives));
  const current = module.quizzes.find((quiz) => quiz.version === module.quizVersion);
  const measured = new Set(
    current?.items.flatMap((item) => (item.kind === 'choice' ? [item.objective] : [])),
  );
  const place = { file: `${module.folder}/module.json`, field: 'objectives' };
  return module.objectives.flatMap((id) => [
    ...(taught.has(id)
      ? []
      : [
          mistake(
            'uncovered-objective',
            place,
            `"${id}" is served by no lesson: add it to a lesson, or remove it.`,
          ),
        ]),
    ...(current === undefined || measured.has(id)
      ? []
      : [
          mistake(
            'uncovered-objective',
            place,
            `"${id}" is measured by no item of quiz ${current.version}: add items to both forms.`,
          ),
        ]),
  ]);
}
