/** Failed codes a network may send before it waits; failures count, right codes don't. */
export const failuresPerMinute = 60;
export const failuresPerDay = 1_000;

/**
 * Seconds that a network must wait, 0 for none; at most 60. It waits for the failure after the last
 * one allowed, so that a class of sixty behind one address with a typo each goes on.
 */
export function secondsToWait(
  failures: { readonly thisMinute: number; readonly today: number },
  now: number,
): number {
  if (failures.today > failuresPerDay) return 60;
  return failures.thisMinute > failuresPerMinute ? 60 - (now % 60) : 0;
}
