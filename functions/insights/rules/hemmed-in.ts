/** What is told of one item: all right answers; and, known to who was there, how many met it when. */
export interface ToldItem {
  readonly right: number;
  readonly givenBefore: number;
  readonly givenAfter: number;
}

/**
 * Whether item and objective figures together say how an item was answered before and after, which
 * neither says alone. Right answers before lie between what the item allows (all its right answers,
 * none of them missing after) and what the objective's sum leaves over for it. Fewer than k possible
 * numbers are too few, also where so few met one of the forms that there never were more.
 */
export function hemmedIn(items: readonly ToldItem[], rightBefore: number, k: number): boolean {
  const ranges = items.map(({ right, givenBefore, givenAfter }) => ({
    low: Math.max(0, right - givenAfter),
    high: Math.min(givenBefore, right),
  }));
  const least = ranges.reduce((sum, { low }) => sum + low, 0);
  const most = ranges.reduce((sum, { high }) => sum + high, 0);
  return ranges.some(({ low, high }) => {
    const from = Math.max(low, rightBefore - (most - high));
    const to = Math.min(high, rightBefore - (least - low));
    return to - from + 1 < k;
  });
}
