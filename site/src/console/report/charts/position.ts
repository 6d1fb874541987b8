/** What an axis spans, such as 0 to 100 percent. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

export const percentAxis: Axis = { from: 0, to: 100, ticks: [0, 25, 50, 75, 100] };
export const stepAxis: Axis = { from: 1, to: 5, ticks: [1, 2, 3, 4, 5] };

/** An axis for counts without ticks: the greatest fills it. */
export function countAxis(values: readonly number[]): Axis {
  return { from: 0, to: Math.max(1, ...values), ticks: [] };
}

export type Direction = 'ltr' | 'rtl';

/**
 * Where a value lies across a chart, in percent of its width from the left edge; from the right edge
 * where reading begins there. Values beyond the axis lie at its end.
 */
export function position(axis: Axis, value: number, direction: Direction): number {
  const share = Math.min(1, Math.max(0, (value - axis.from) / (axis.to - axis.from)));
  const percent = Math.round(share * 1_000) / 10;
  return direction === 'rtl' ? Math.round((100 - percent) * 10) / 10 : percent;
}
