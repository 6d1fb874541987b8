const millisecondsOfSecond = 1_000;
/** Pakistan has no summer time; a workshop's day is the day there. */
const secondsAheadOfUtc = 5 * 3_600;

/** The day in Pakistan of a moment in epoch seconds, as `2026-11-21`. */
export function dayOf(seconds: number): string {
  return new Date((seconds + secondsAheadOfUtc) * millisecondsOfSecond).toISOString().slice(0, 10);
}
