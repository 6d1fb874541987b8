import type { SealedWorkshop } from '../../../functions/insights/rules/sealed-workshop.ts';
import { learnFrom, priorKnowledge, secretsOf, type View } from './attackers-knowledge.ts';
import { copyOf, narrow, solveByRank, solveOneByOne } from './linear-system.ts';

export interface Recovered {
  /** Counts below k that are now known exactly, one sum at a time. */
  readonly oneByOne: string[];
  /** The same, from all exact sums together. */
  readonly byRank: string[];
  /** Counts below k of which fewer than k numbers remain, though more had been possible. */
  readonly byInterval: string[];
  readonly secrets: number;
}

/**
 * What views of one report give away to an attacker. A count below k (none included) must keep k
 * possible numbers, or all from 0 to k − 1 that were possible before: then it can't be told from any
 * other small count. A count of k or more may be known. What prior knowledge fixes is not counted.
 */
export function recoveredFrom(
  sealed: SealedWorkshop<never, never>,
  views: readonly View[],
  k: number,
): Recovered {
  const prior = priorKnowledge(sealed);
  const told = copyOf(prior);
  for (const view of views) learnFrom(told, view, sealed);
  const before = narrow(copyOf(prior));
  const small = secretsOf(sealed).filter(({ name, people }) => {
    const range = before.get(name)!;
    return people < k && range.low < range.high;
  });
  const oneByOne = solveOneByOne(told);
  const byRank = solveByRank(told);
  const after = narrow(copyOf(told));
  const narrowed = small.filter(({ name }) => {
    const was = before.get(name)!;
    const is = after.get(name)!;
    const all = is.low <= was.low && is.high >= Math.min(k - 1, was.high);
    return is.high - is.low + 1 < k && !all;
  });
  return {
    oneByOne: small.filter(({ name }) => oneByOne.has(name)).map(({ name }) => name),
    byRank: small.filter(({ name }) => byRank.has(name)).map(({ name }) => name),
    byInterval: narrowed.map(({ name }) => name),
    secrets: small.length,
  };
}
