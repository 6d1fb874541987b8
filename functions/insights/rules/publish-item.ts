import { type Figure, type HiddenReason, hidden, type SmallestGroup } from './figure.ts';
import { hemmedIn } from './hemmed-in.ts';
import { type ItemAndRest, itemRestCorrelation } from './item-rest-correlation.ts';
import { wholePercent } from './whole-percent.ts';

/** Discrimination of fewer people says nothing that can be relied on. */
export const fewestForDiscrimination = 30;

/** One item's answers, of all pairs: before in one half of them, after in the other. */
export interface ItemCounts {
  readonly item: string;
  readonly form: 'A' | 'B';
  readonly objective: string;
  readonly givenBefore: number;
  readonly givenAfter: number;
  readonly rightBefore: number;
  /** Before and after together. */
  readonly right: number;
  /** The `after` attempts of its form. */
  readonly after: readonly ItemAndRest[];
}

export interface ItemReport {
  readonly item: string;
  readonly form: 'A' | 'B';
  readonly objective: string;
  readonly right: Figure;
  readonly discrimination: Figure;
}

/**
 * The items of one objective, all or none: with the means beside them, one hidden item could be
 * worked out. Told when at least k were right and k weren't in each of them; discrimination, when that
 * also holds after and 30 people stand behind each. The reason is the same for all, so that none is
 * singled out.
 */
export function publishItems(items: readonly ItemCounts[], k: SmallestGroup): ItemReport[] {
  const whyNot = reasonAgainst(items, k);
  const whyNotSpread = whyNot ?? reasonAgainstSpread(items, k);
  return items.map(({ item, form, objective, givenBefore, givenAfter, right, after }) => ({
    item,
    form,
    objective,
    right: whyNot ? hidden(whyNot) : { value: wholePercent(right, givenBefore + givenAfter) },
    discrimination: whyNotSpread ? hidden(whyNotSpread) : discriminationOf(after),
  }));
}

/** The items of an objective whose learning isn't told while others' is. */
export function hiddenItems(items: readonly ItemCounts[]): ItemReport[] {
  return items.map(({ item, form, objective }) => ({
    item,
    form,
    objective,
    right: hidden('protects-another'),
    discrimination: hidden('protects-another'),
  }));
}

function givenOf({ givenBefore, givenAfter }: ItemCounts): number {
  return givenBefore + givenAfter;
}

function reasonAgainst(items: readonly ItemCounts[], k: SmallestGroup): HiddenReason | undefined {
  if (items.some((item) => givenOf(item) < 2 * k)) return 'few';
  const safe = items.every((item) => item.right >= k && givenOf(item) - item.right >= k);
  if (!safe) return 'everybody-or-nobody';
  const rightBefore = items.reduce((sum, item) => sum + item.rightBefore, 0);
  return hemmedIn(items, rightBefore, k) ? 'protects-another' : undefined;
}

function reasonAgainstSpread(
  items: readonly ItemCounts[],
  k: SmallestGroup,
): HiddenReason | undefined {
  if (items.some(({ after }) => after.length < fewestForDiscrimination)) return 'few';
  const safe = items.every(({ after }) => {
    const right = after.filter(({ item }) => item === 1).length;
    const rounded = roundedCorrelation(after);
    return right >= k && after.length - right >= k && Math.abs(rounded) < 1;
  });
  return safe ? undefined : 'everybody-or-nobody';
}

/** To 0.1; 1 where it isn't defined, which isn't told either. */
function roundedCorrelation(after: readonly ItemAndRest[]): number {
  return Math.round(10 * (itemRestCorrelation(after) ?? 1)) / 10;
}

function discriminationOf(after: readonly ItemAndRest[]): Figure {
  return { value: roundedCorrelation(after) };
}
