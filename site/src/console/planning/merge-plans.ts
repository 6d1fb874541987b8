import type { WorkshopPlan } from '../../../../functions/enrollment/workshops/plan.ts';

export type PlanPart = keyof WorkshopPlan;
export type Side = 'mine' | 'theirs';

/** A part of the plan that two people have left differently. */
export interface Difference {
  readonly part: PlanPart;
  /** What stands to reason: whoever has changed it; oneself where both have. */
  readonly proposed: Side;
}

interface Versions {
  /** What both began from. */
  readonly base: WorkshopPlan;
  readonly mine: WorkshopPlan;
  readonly theirs: WorkshopPlan;
}

/** Where two versions of a plan differ, in the order of the plan. */
export function differencesOf({ base, mine, theirs }: Versions): Difference[] {
  return partsOf(mine)
    .filter((part) => !same(mine[part], theirs[part]))
    .map((part) => ({ part, proposed: same(mine[part], base[part]) ? 'theirs' : 'mine' }));
}

/** One plan of two: each part from the side that was chosen, all others are the same on both. */
export function mergedPlan(
  { mine, theirs }: Pick<Versions, 'mine' | 'theirs'>,
  sides: Readonly<Partial<Record<PlanPart, Side>>>,
): WorkshopPlan {
  const taken = partsOf(theirs).filter((part) => sides[part] === 'theirs');
  return { ...mine, ...Object.fromEntries(taken.map((part) => [part, theirs[part]])) };
}

function partsOf(plan: WorkshopPlan): PlanPart[] {
  // biome-ignore lint/nursery/noUnsafeTypeAssertion: a parsed plan has no other keys
  return Object.keys(plan) as PlanPart[];
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
