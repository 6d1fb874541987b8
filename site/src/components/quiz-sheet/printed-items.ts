import type { Quiz } from '../../../../content/compile/content.ts';
import type { Form, QuizItem } from '../../../../content/schema/quiz.ts';
import { inLanguage } from '../../languages.ts';
import type { SiteLanguage } from '../../site-language.ts';

/** A question as it stands on paper: neither its key nor an explanation can be told from it. */
export interface PrintedItem {
  readonly stem: string;
  readonly options: readonly string[];
}

/** The questions of a form, or the scale items that both forms share, in their order. */
export function printedItems(
  quiz: Quiz,
  part: Form | 'scale',
  language: SiteLanguage,
): PrintedItem[] {
  return quiz.items
    .filter((item) => (item.kind === 'scale' ? 'scale' : item.form) === part)
    .map((item) => printed(item, inLanguage(quiz.words, language).value.items[item.id]));
}

function printed(item: QuizItem, words: Quiz['words']['en']['items'][string] | undefined) {
  if (!words) throw new Error(`Quiz item ${item.id} has no words.`);
  if (!('options' in words)) return { stem: words.stem, options: Object.values(words.scale) };
  const order = item.kind === 'choice' ? item.options : Object.keys(words.options);
  return { stem: words.stem, options: order.map((id) => words.options[id] ?? '') };
}
