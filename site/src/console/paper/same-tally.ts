import type { PaperTally } from '../../../../functions/enrollment/workshops/plan.ts';

type Counted = Pick<PaperTally, 'sheets' | 'chosen'>;

/** Whether two tallies of the same sheets say the same; null is none. */
export function sameTally(one: Counted | null, other: Counted | null): boolean {
  return text(one) === text(other);
}

/** Items and options come in no order that could be relied on. */
function text(tally: Counted | null): string {
  if (!tally) return '';
  const counts = Object.entries(tally.chosen).flatMap(([item, options]) =>
    Object.entries(options).map(([option, count]) => `${item}/${option}: ${count}`),
  );
  return [tally.sheets, ...counts.sort()].join('\n');
}
