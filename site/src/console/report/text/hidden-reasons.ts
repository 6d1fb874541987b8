import type { Figure } from '../../../../../functions/insights/report.ts';

/** Why a figure is hidden. */
export type Reason = Extract<Figure, { hidden: unknown }>['hidden'];

const reasons: readonly Reason[] = ['few', 'protects-another', 'few-pairs', 'everybody-or-nobody'];

/** The reasons for which figures among these are hidden, each once, in a fixed order. */
export function hiddenReasons(figures: readonly (Figure | null)[]): Reason[] {
  const met = new Set(figures.flatMap((each) => (each && 'hidden' in each ? [each.hidden] : [])));
  return reasons.filter((reason) => met.has(reason));
}
