import type { ChoiceItem, QuizItem } from '../schema/quiz.ts';
import type { QuizWords } from '../schema/quiz-words.ts';
import { categoryOf, commentOf, type GiftOrigin, titleOf } from './gift-label.ts';
import { escapeGift } from './gift-text.ts';

/** A quiz version in one language. */
export type GiftSource = GiftOrigin & { items: readonly QuizItem[]; words: QuizWords };

/** Something that GIFT can't say; `lost` is false where no author made a mistake. */
export type LeftOut = { id: string; lost: boolean; says: string };

type ChoiceWords = Extract<QuizWords['items'][string], { options: unknown }>;

// Moodle has no escape for control signs, and reads its own placeholders such as &&058; as signs.
const unsayable = /(?![\t\n])\p{Cc}|&&(?:0(?:58|35|61|10|92)|12[356]);/u;

/**
 * A quiz in Moodle's GIFT format: a category for each form, above each question its ids in a comment,
 * all words as `[plain]`. What GIFT can't say is left out and listed, item by item.
 */
export function giftFromQuiz(source: GiftSource): { text: string; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = surplusWords(source);
  const blocks: string[] = [];
  let form: string | undefined;
  const seen = new Set<string>();
  for (const item of source.items) {
    const fault = seen.has(item.id) ? 'has the id of an item before it' : faultOf(item, source);
    seen.add(item.id);
    const words = choiceWords(source, item.id);
    if (item.kind === 'scale' || fault !== undefined || words === undefined) {
      leftOut.push({ id: item.id, lost: item.kind !== 'scale', says: fault ?? scaleSays });
      continue;
    }
    if (item.form !== form) blocks.push(`$CATEGORY: ${categoryOf(source, item.form)}`);
    form = item.form;
    blocks.push(questionOf(source, item, words));
  }
  return { text: blocks.map((block) => `${block}\n`).join('\n'), leftOut };
}

const scaleSays = 'is a scale: GIFT has no question without a right answer';

function questionOf(origin: GiftOrigin, item: ChoiceItem, words: ChoiceWords): string {
  const options = item.options.map((option) => {
    const why = own(words.explanations, option);
    const feedback = why === undefined ? '' : `#${escapeGift(why)}`;
    const mark = option === item.right ? '=' : '~';
    return `\t${mark}${escapeGift(own(words.options, option) ?? '')}${feedback}`;
  });
  const stem = escapeGift(words.stem).replace(/^(?:\[plain\])?/, '[plain]');
  const head = [commentOf(item), `::${escapeGift(titleOf(origin, item))}::${stem}{`];
  return [...head, ...options, '}'].join('\n');
}

/** Why an item can't be said; undefined when it can. Scale items have their own reason. */
function faultOf(item: QuizItem, source: GiftSource): string | undefined {
  if (item.kind === 'scale') return undefined;
  const words = choiceWords(source, item.id);
  if (words === undefined) return `has no words for a choice in "${source.language}": write them`;
  const nameless = item.options.find((option) => own(words.options, option) === undefined);
  if (nameless !== undefined) return `has no words for option "${nameless}": write them`;
  if (new Set(item.options).size !== item.options.length) return 'lists an option twice';
  if (!item.options.includes(item.right)) return `has the right option "${item.right}" nowhere`;
  const texts = [words.stem, ...Object.values(words.options), ...Object.values(words.explanations)];
  const broken = texts.some((text) => unsayable.test(text) || !text.isWellFormed());
  return broken
    ? 'holds a control sign, half a sign or a "&&…;" of Moodle\'s: remove it'
    : undefined;
}

/** Words that no item and no option asks for would be gone without a trace. */
function surplusWords({ items, words }: GiftSource): LeftOut[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return Object.entries(words.items).flatMap(([id, given]) => {
    const item = byId.get(id);
    if (item === undefined) return [{ id, lost: true, says: 'has words, and is no item' }];
    if (item.kind === 'scale' || !('options' in given)) return [];
    const keys = new Set([...Object.keys(given.options), ...Object.keys(given.explanations)]);
    return [...keys]
      .filter((key) => !item.options.includes(key))
      .map((key) => ({ id, lost: true, says: `has words for "${key}", which is no option` }));
  });
}

function choiceWords({ words }: GiftSource, id: string): ChoiceWords | undefined {
  const found = own(words.items, id);
  return found !== undefined && 'options' in found ? found : undefined;
}

/** "constructor" is a fine id, and every object seems to have one. */
function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
