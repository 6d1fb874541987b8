import { type ChoiceItem, type Form, forms, type QuizItem } from '../../schema/quiz.ts';
import type { QuizWords } from '../../schema/quiz-words.ts';
import type { Outline } from './outline.ts';
import { toReplace } from './placeholder.ts';
import type { ScaffoldWords } from './scaffold-words.ts';

const options = ['a', 'b', 'c', 'd'];
const choicesInForm = 8;
const scales = 4;

/** Places of right options that differ between the forms, each place twice in eight items. */
const rightPlaces: Readonly<Record<Form, readonly number[]>> = {
  A: [2, 3, 1, 0, 3, 1, 0, 2],
  B: [1, 0, 3, 2, 0, 3, 2, 1],
};

/** `quiz.json` of a new module: two parallel forms of choice items, and scale items. */
export function quizJson(outline: Outline): { $schema: string; items: QuizItem[] } {
  return {
    $schema: '../../../../schema/generated/quiz.schema.json',
    items: [
      ...forms.flatMap((form) => choiceItems(outline, form)),
      ...Array.from({ length: scales }, (_, index) => ({
        id: `s${index + 1}`,
        kind: 'scale' as const,
        points: 5,
      })),
    ],
  };
}

/** `quiz.<language>.json` of a new module. */
export function quizWords(outline: Outline, words: ScaffoldWords): QuizWords {
  const scale = Object.fromEntries(words.scale.map((step, index) => [String(index + 1), step]));
  const items = quizJson(outline).items.map((item) => [
    item.id,
    item.kind === 'choice' ? choiceWords(item, words) : { stem: toReplace(words.statement), scale },
  ]);
  return { items: Object.fromEntries(items) };
}

function choiceItems({ objectives }: Outline, form: Form): ChoiceItem[] {
  // As even over the objectives as can be, and alike in both forms.
  const count = Math.max(choicesInForm, objectives.length);
  return Array.from({ length: count }, (_, index) => ({
    id: `${form.toLowerCase()}${index + 1}`,
    kind: 'choice' as const,
    form,
    objective: objectives[Math.floor((index * objectives.length) / count)] ?? '',
    options: [...options],
    right: options[rightPlaces[form][index % choicesInForm] ?? 0] ?? 'a',
  }));
}

function choiceWords({ right }: ChoiceItem, words: ScaffoldWords) {
  return {
    stem: toReplace(words.stem),
    options: Object.fromEntries(
      options.map((id) => [id, toReplace(id === right ? words.best : words.rival)]),
    ),
    explanations: Object.fromEntries(options.map((id) => [id, toReplace(words.explanation)])),
  };
}
