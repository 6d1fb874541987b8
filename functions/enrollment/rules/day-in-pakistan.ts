/** Pakistan's clock is five hours ahead, all year. */
const secondsAhead = 5 * 3_600;

/** The day in Pakistan of a moment in epoch seconds, as `2026-11-21`. */
export function dayInPakistan(seconds: number): string {
  return new Date((seconds + secondsAhead) * 1_000).toISOString().slice(0, 10);
}
