import type { ModuleDraft } from '../draft.ts';
import { type Mistake, mistake } from '../mistake.ts';
import { repeated } from './ids.ts';

/** The key names an option, and no option is listed twice. */
export function checkQuizKey(module: ModuleDraft): Mistake[] {
  return module.quizzes.flatMap((quiz) =>
    quiz.items.flatMap((item) => {
      if (item.kind !== 'choice') return [];
      const at = (field: string) => ({ file: quiz.file, field: `items.${item.id}.${field}` });
      const key = item.options.includes(item.right)
        ? []
        : [
            mistake(
              'key',
              at('right'),
              `"${item.right}" is none of the options: write one of ${item.options.join(', ')}.`,
            ),
          ];
      const doubles = repeated(item.options).map((id) =>
        mistake('key', at('options'), `lists "${id}" more than once: rename or remove one.`),
      );
      return [...key, ...doubles];
    }),
  );
}
