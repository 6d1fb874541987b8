/** What grading needs to know of a quiz form. Only `choice` items have a right option. */
export interface ChoiceItem {
  readonly kind: 'choice';
  readonly id: string;
  readonly objective: string;
  readonly options: readonly string[];
  readonly right: string;
}
export interface ScaleItem {
  readonly kind: 'scale';
  readonly id: string;
  readonly options: readonly string[];
}
export interface Quiz {
  readonly items: readonly (ChoiceItem | ScaleItem)[];
}

/** Chosen option by item; null or absent is skipped. */
export type Answers = Readonly<Record<string, string | null>>;

/** The keyed items, in the order of the quiz. */
export function choiceItems(quiz: Quiz): readonly ChoiceItem[] {
  return quiz.items.filter((item) => item.kind === 'choice');
}
