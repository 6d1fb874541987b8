export type HiddenReason = 'few' | 'protects-another' | 'few-pairs' | 'everybody-or-nobody';

/** A published figure, as `figure` in report.ts declares and explains it. */
export type Figure =
  | { readonly value: number }
  | { readonly atLeast: number }
  | { readonly hidden: HiddenReason };

/** The smallest group that a report may tell of: 5 for the workshop's trainer, 10 for others. */
export type SmallestGroup = 5 | 10;

export function hidden(reason: HiddenReason): Figure {
  return { hidden: reason };
}

/** The number that a figure tells, or certainly reaches; undefined when it tells none. */
export function toldNumber(figure: Figure): number | undefined {
  if ('value' in figure) return figure.value;
  return 'atLeast' in figure ? figure.atLeast : undefined;
}
