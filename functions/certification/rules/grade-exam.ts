/** An item with its key. */
export interface KeyedItem {
  readonly id: string;
  readonly objective: string;
  readonly right: string;
}

export interface ExamResult {
  readonly correct: number;
  readonly of: number;
  readonly passed: boolean;
  /** Of each objective that was drawn, in the order of the items; never which item. */
  readonly objectives: readonly {
    readonly objective: string;
    readonly correct: number;
    readonly of: number;
  }[];
}

/**
 * Grades a sitting: the drawn items only, whatever else was answered. Left out counts as not correct.
 * Passed is a share of right answers of at least `passPercent` of 100.
 */
export function gradeExam(
  drawn: readonly KeyedItem[],
  answers: Readonly<Record<string, string | null>>,
  passPercent: number,
): ExamResult {
  const isRight = ({ id, right }: KeyedItem) => answers[id] === right;
  const correct = drawn.filter(isRight).length;
  const objectives = [...new Set(drawn.map(({ objective }) => objective))].map((objective) => {
    const items = drawn.filter((item) => item.objective === objective);
    return { objective, correct: items.filter(isRight).length, of: items.length };
  });
  const passed = drawn.length > 0 && correct * 100 >= passPercent * drawn.length;
  return { correct, of: drawn.length, passed, objectives };
}
