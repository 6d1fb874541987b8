/** Hours that the first place on earth is ahead of UTC. */
const aheadHours = 14;

/**
 * Whether a text like `2026-11-21` is a day of the calendar that has begun somewhere on earth at `now`
 * (epoch seconds): whoever writes it down may be ahead of the server's clock.
 */
export function hasBeen(day: string, now: number): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(day)) return false;
  return date.getTime() <= (now + aheadHours * 3_600) * 1_000;
}
