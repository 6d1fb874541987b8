/** Minutes at which the notice changes, most first; 0: the moment has come. */
const stages = [15, 10, 5, 2, 1, 0] as const;
export type MinutesLeft = (typeof stages)[number];

/**
 * What to say of a notice of closing: "in at most so many minutes", in few steps, so that nobody is
 * hurried by a clock and a screen reader isn't interrupted each minute. Null without a notice. Times
 * are epoch seconds.
 */
export function minutesLeft(closingAt: number | null, now: number): MinutesLeft | null {
  if (closingAt === null) return null;
  const left = closingAt - now;
  return stages.filter((minutes) => left <= minutes * 60).pop() ?? stages[0];
}
