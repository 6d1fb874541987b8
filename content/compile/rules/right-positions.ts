import { type ChoiceItem, forms } from '../../schema/quiz.ts';
import type { ModuleDraft } from '../draft.ts';
import { type Mistake, mistake } from '../mistake.ts';

/**
 * In each form the right option stands about equally often in each place (counts differ by one at
 * most), so that always choosing the same place earns nothing more than chance.
 */
export function checkRightPositions(module: ModuleDraft): Mistake[] {
  return module.quizzes.flatMap((quiz) =>
    forms.flatMap((form) => {
      const items = quiz.items.filter((item) => item.kind === 'choice' && item.form === form);
      const counts = countPlaces(items.filter((item) => item.kind === 'choice'));
      if (Math.max(...counts) - Math.min(...counts) <= 1) return [];
      const says =
        `in form ${form} the right option stands ${counts.join(', ')} times in first, second, … ` +
        'place: move right options until the counts differ by one at most.';
      return [mistake('right-positions', { file: quiz.file, field: 'items' }, says)];
    }),
  );
}

/** Items with other numbers of options count for the places that they have. */
function countPlaces(items: readonly ChoiceItem[]): number[] {
  const places = Math.max(0, ...items.map((item) => item.options.length));
  return Array.from(
    { length: places },
    (_, place) => items.filter((item) => item.options.indexOf(item.right) === place).length,
  );
}
