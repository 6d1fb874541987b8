import type { ModuleDraft } from '../draft.ts';
import { type Mistake, mistake } from '../mistake.ts';
import { repeated } from './ids.ts';

/** The key names an option, and no option is listed twice. */
export function checkQuizKey(module: ModuleDraft): Mistake[] {
  return module.quizzes.flatMap((quiz) =>
    quiz.items.flatMap((item) => (item.kind === 'choice' ? checkKey(item, quiz.file) : [])),
  );
}

type Keyed = { id: string; options: readonly string[]; right: string };

/** The same of one item of a quiz or an exam, in the file that holds it. */
export function checkKey({ id, options, right }: Keyed, file: string): Mistake[] {
  const at = (field: string) => ({ file, field: `items.${id}.${field}` });
  const says = `"${right}" is none of the options: write one of ${options.join(', ')}.`;
  const key = options.includes(right) ? [] : [mistake('key', at('right'), says)];
  const doubles = repeated(options).map((option) =>
    mistake('key', at('options'), `lists "${option}" more than once: rename or remove one.`),
  );
  return [...key, ...doubles];
}
