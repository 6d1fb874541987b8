import { forms } from '../../schema/quiz.ts';
import type { ModuleDraft, QuizDraft } from '../draft.ts';
import { type Mistake, mistake } from '../mistake.ts';

/** Both forms measure each objective with the same number of items, else gains mean nothing. */
export function checkQuizForms(module: ModuleDraft): Mistake[] {
  return module.quizzes.flatMap((quiz) =>
    objectivesOf(quiz).flatMap((objective) => {
      const [inA = 0, inB = 0] = forms.map((form) => countItems(quiz, form, objective));
      if (inA === inB) return [];
      const says =
        `form A has ${inA} and form B has ${inB} items for "${objective}": ` +
        'give both forms the same number.';
      return [mistake('forms', { file: quiz.file, field: 'items' }, says)];
    }),
  );
}

function objectivesOf(quiz: QuizDraft): string[] {
  return [
    ...new Set(quiz.items.flatMap((item) => (item.kind === 'choice' ? [item.objective] : []))),
  ];
}

function countItems(quiz: QuizDraft, form: string, objective: string): number {
  return quiz.items.filter(
    (item) => item.kind === 'choice' && item.form === form && item.objective === objective,
  ).length;
}
