import { forms } from '../../schema/quiz.ts';
import type { ModuleDraft } from '../draft.ts';
import { type Mistake, mistake, type Place } from '../mistake.ts';

/**
 * In each form the right option stands about equally often in each place (counts differ by one at
 * most), so that always choosing the same place earns nothing more than chance.
 */
export function checkRightPositions(module: ModuleDraft): Mistake[] {
  return module.quizzes.flatMap((quiz) =>
    forms.flatMap((form) => {
      const items = quiz.items.filter((item) => item.kind === 'choice');
      const inForm = items.filter((item) => item.form === form);
      return checkSpread(inForm, { file: quiz.file, field: 'items' }, `in form ${form} `);
    }),
  );
}

type Keyed = { options: readonly string[]; right: string };

/** The same of items that are answered together; `where` begins the sentence. */
export function checkSpread(items: readonly Keyed[], place: Place, where = ''): Mistake[] {
  const counts = countPlaces(items);
  if (Math.max(...counts) - Math.min(...counts) <= 1) return [];
  const says =
    `${where}the right option stands ${counts.join(', ')} times in first, second, … ` +
    'place: move right options until the counts differ by one at most.';
  return [mistake('right-positions', place, says)];
}

/** Items with other numbers of options count for the places that they have. */
function countPlaces(items: readonly Keyed[]): number[] {
  const places = Math.max(0, ...items.map((item) => item.options.length));
  return Array.from(
    { length: places },
    (_, place) => items.filter((item) => item.options.indexOf(item.right) === place).length,
  );
}
