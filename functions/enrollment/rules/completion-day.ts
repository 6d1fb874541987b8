/** Pakistan's clock is five hours ahead, all year. */
const ahead = 5 * 3_600;

/** The day on which somebody completed at `now` (epoch seconds), as `2026-11-21`: the day and no more. */
export function completionDay(now: number): string {
  return new Date((now + ahead) * 1_000).toISOString().slice(0, 10);
}
