import { identifierSchema } from '../schema/identifier.ts';
import type { ChoiceItem } from '../schema/quiz.ts';
import type { QuizWords } from '../schema/quiz-words.ts';
import { isOurTitle, labelOf } from './gift-label.ts';
import type { GiftAnswer, GiftQuestion } from './gift-question.ts';
import { onOneLine } from './plain-fault.ts';

type ItemWords = QuizWords['items'][string];

/** An item, its words, and what of the question is not in them. */
export type TakenItem = { item: ChoiceItem; words: ItemWords; notes: string[] };

/** Stands where a GIFT file names no objective; no module has it, so the check asks for one. */
export const unsetObjective = 'to-be-set';

/** A question that nothing speaks against, as an item; `taken` are the ids given before. */
export function itemFromQuestion(
  question: GiftQuestion & { answers: readonly GiftAnswer[] },
  given: { number: number; taken: ReadonlySet<string> },
): TakenItem {
  const { answers } = question;
  const label = labelOf(question);
  const id = freeId(label.id, given);
  const options = optionIds(label.options, answers.length);
  const right = options[answers.findIndex((answer) => answer.right)] ?? '';
  const { form = 'A', objective = unsetObjective } = label;
  return {
    item: { id, kind: 'choice', form, objective, options, right },
    words: wordsOf(question, options),
    notes: [...labelNotes(question, { id, options }), ...wordNotes(question, options)],
  };
}

function wordsOf(
  { stem, answers }: GiftQuestion & { answers: readonly GiftAnswer[] },
  options: readonly string[],
): ItemWords {
  const pairs = answers.map((answer, index) => ({ option: options[index] ?? '', ...answer }));
  return {
    stem: onOneLine(stem.text),
    options: Object.fromEntries(
      pairs.map(({ option, words }) => [option, onOneLine(words.text)] as const),
    ),
    explanations: Object.fromEntries(
      pairs.flatMap(({ option, feedback }) =>
        feedback === null || feedback.text === '' ? [] : [[option, onOneLine(feedback.text)]],
      ),
    ),
  };
}

function freeId(
  wanted: string | undefined,
  { number, taken }: { number: number; taken: ReadonlySet<string> },
): string {
  if (wanted !== undefined && isId(wanted) && !taken.has(wanted)) return wanted;
  let free = `q${number}`;
  while (taken.has(free)) free += '-again';
  return free;
}

function optionIds(wanted: readonly string[] | undefined, count: number): string[] {
  const fits = wanted?.length === count && wanted.every(isId) && new Set(wanted).size === count;
  return fits ? [...wanted] : Array.from({ length: count }, (_, index) => letter(index));
}

function letter(index: number): string {
  return String.fromCodePoint(97 + index);
}

function isId(text: string): boolean {
  return identifierSchema.safeParse(text).success;
}

function labelNotes(
  question: GiftQuestion,
  given: { id: string; options: readonly string[] },
): string[] {
  const { id, form, objective, options } = labelOf(question);
  const notes: string[] = [];
  if (id !== undefined && id !== given.id)
    notes.push(`its id "${id}" is taken or no id of Sanad's`);
  if (options !== undefined && options.join(' ') !== given.options.join(' ')) {
    notes.push('its option ids do not fit its options: compare with the other languages');
  }
  if (form === undefined) notes.push('names no form, so stands in A');
  if (objective === undefined) notes.push(`names no objective: write it for "${unsetObjective}"`);
  if (question.title !== null && question.title !== '' && !isOurTitle(question.title)) {
    notes.push('its title is not kept');
  }
  const tags = [...question.comments.join('\n').matchAll(/\[tag:((?:\\\]|[^\]])+)\]/g)];
  const foreign = tags.filter(([, tag]) => !/^(?:form|objective)-/.test(tag ?? ''));
  if (foreign.length > 0) {
    notes.push(`its tags are not kept: ${foreign.map(([, tag]) => tag).join(', ')}`);
  }
  return notes;
}

function wordNotes(
  { stem, answers }: GiftQuestion & { answers: readonly GiftAnswer[] },
  options: readonly string[],
): string[] {
  const texts = [stem, ...answers.flatMap(({ words, feedback }) => [words, feedback ?? words])];
  const silent = options.filter((_, index) => (answers[index]?.feedback?.text ?? '') === '');
  return [
    ...(texts.some(({ text }) => text.includes('\n')) ? ['line breaks are spaces now'] : []),
    ...(silent.length > 0 ? [`no explanation of ${silent.join(', ')}: write why`] : []),
  ];
}
