import type { ChoiceItem } from '../schema/quiz.ts';
import type { QuizWords } from '../schema/quiz-words.ts';
import { type GiftOrigin, originOf } from './gift-label.ts';
import { itemFromQuestion } from './item-from-question.ts';
import { readGift } from './read-gift.ts';
import { type Refusal, refusalOf } from './refusal.ts';

/** What became of one question; `line` counts from 1, `title` is null where it has none. */
export type GiftFate = { line: number; title: string | null } & (
  | { kind: 'taken'; id: string; notes: string[] }
  | { kind: 'refused'; refusal: Refusal }
);

export type QuizFromGift = {
  /** Choice items in the order of the file. */
  items: ChoiceItem[];
  words: QuizWords;
  /** One for each question of the file, taken or not. */
  fates: GiftFate[];
  /** The quizzes that the categories name, where Sanad wrote them. */
  origins: GiftOrigin[];
};

/**
 * Takes from any GIFT file the questions that are choice items of Sanad's, and says of each other one
 * why it is not. Never throws, and no question goes unmentioned.
 */
export function quizFromGift(file: string): QuizFromGift {
  const items: ChoiceItem[] = [];
  const words: QuizWords = { items: {} };
  const fates: GiftFate[] = [];
  const taken = new Set<string>();
  const questions = readGift(file);
  for (const [index, question] of questions.entries()) {
    const { line, title, body } = question;
    const refusal = refusalOf(question);
    if (refusal !== undefined || body.kind !== 'multiple-choice') {
      const says = refusal ?? { kind: 'broken', says: 'can not be read' };
      fates.push({ line, title, kind: 'refused', refusal: says });
      continue;
    }
    const asked = { ...question, answers: body.answers };
    const found = itemFromQuestion(asked, { number: index + 1, taken });
    taken.add(found.item.id);
    items.push(found.item);
    words.items[found.item.id] = found.words;
    fates.push({ line, title, kind: 'taken', id: found.item.id, notes: found.notes });
  }
  return { items, words, fates, origins: originsIn(questions.map(({ category }) => category)) };
}

function originsIn(categories: readonly (string | null)[]): GiftOrigin[] {
  return [...new Set(categories)].flatMap((category) => originOf(category) ?? []);
}
