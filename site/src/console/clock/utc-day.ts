/**
 * The day of a moment (epoch seconds) in UTC, as `2026-11-21`: what a credential says of its dates,
 * so that everybody reads the same one wherever they are.
 */
export function utcDay(seconds: number): string {
  return new Date(seconds * 1_000).toISOString().slice(0, 10);
}
