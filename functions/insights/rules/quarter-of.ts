const millisecondsOfSecond = 1_000;
/** Pakistan has no summer time; a workshop closes on the day there. */
const secondsAheadOfUtc = 5 * 3_600;

/** The quarter of a moment in epoch seconds, as `2026-Q4`: the period of a roll-up. */
export function quarterOf(seconds: number): string {
  const day = new Date((seconds + secondsAheadOfUtc) * millisecondsOfSecond);
  return `${day.getUTCFullYear()}-Q${Math.floor(day.getUTCMonth() / 3) + 1}`;
}
