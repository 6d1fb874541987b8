/** How much of a sitting is left, as calm words need it: minutes rounded up, 0 in the last one. */
export type TimeLeft =
  | { readonly kind: 'minutes'; readonly count: number }
  | { readonly kind: 'last' | 'over' };

/** Both moments are epoch seconds of the server's clock. */
export function timeLeft(ends: number, now: number): TimeLeft {
  const seconds = ends - now;
  if (seconds <= 0) return { kind: 'over' };
  return seconds <= 60 ? { kind: 'last' } : { kind: 'minutes', count: Math.ceil(seconds / 60) };
}

/** Minutes at which a screen reader is told; more often would disturb. */
export const toldAt: readonly number[] = [20, 10, 5, 2];
