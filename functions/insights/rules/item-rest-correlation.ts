import { mean } from './mean.ts';

/** One attempt as discrimination sees it: 1 for right on the item, and right answers on the others. */
export interface ItemAndRest {
  readonly item: number;
  readonly rest: number;
}

/**
 * Corrected item-total correlation: Pearson's r of an item and the score on all other items of the
 * same attempt. Undefined when either is the same for everybody. Source: J. C. Nunnally,
 * I. H. Bernstein, Psychometric Theory (3rd ed., 1994), chapter 8.
 */
export function itemRestCorrelation(attempts: readonly ItemAndRest[]): number | undefined {
  const item = mean(attempts.map((each) => each.item));
  const rest = mean(attempts.map((each) => each.rest));
  const sum = (of: (each: ItemAndRest) => number) => mean(attempts.map(of));
  const together = sum((each) => (each.item - item) * (each.rest - rest));
  const spread = sum((each) => (each.item - item) ** 2) * sum((each) => (each.rest - rest) ** 2);
  return spread > 1e-12 ? together / Math.sqrt(spread) : undefined;
}
