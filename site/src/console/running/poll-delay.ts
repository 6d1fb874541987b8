/**
 * How often live progress is asked for while all is well: it is to be fresh within 3 seconds, of which
 * the stream's window takes one.
 */
const often = 1_500;
const longest = 60_000;

/** Milliseconds until the next question; after failures ever longer, up to a minute. */
export function pollDelay(failures: number): number {
  return Math.min(often * 2 ** Math.min(failures, 10), longest);
}
