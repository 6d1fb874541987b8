/** An item as a sitting shows it. */
export interface ShownItem {
  readonly id: string;
  readonly options: readonly string[];
}

export interface RefusedAnswer {
  readonly item: string;
  readonly reason: 'not-drawn' | 'no-such-option';
}

/** What of these answers can't be answers to the drawn items. Null and left out is not answered. */
export function refusedAnswers(
  drawn: readonly ShownItem[],
  answers: Readonly<Record<string, string | null>>,
): readonly RefusedAnswer[] {
  const options = new Map(drawn.map((item) => [item.id, item.options]));
  return Object.entries(answers).flatMap<RefusedAnswer>(([item, chosen]) => {
    const offered = options.get(item);
    if (!offered) return [{ item, reason: 'not-drawn' }];
    return chosen === null || offered.includes(chosen) ? [] : [{ item, reason: 'no-such-option' }];
  });
}
