const first = 2_000;
const longest = 60_000;

/**
 * Milliseconds until the next try, after `tries` failures in a row: doubling from 2 s to 1 minute,
 * spread so that a class whose network returns doesn't ask at once, never before the server's own
 * `Retry-After`. `random` is from 0 up to 1.
 */
export function retryDelay(tries: number, random: number, retryAfterSeconds = 0): number {
  const backoff = Math.min(longest, first * 2 ** Math.max(0, Math.min(tries, 10) - 1));
  return Math.round(Math.max(retryAfterSeconds * 1000, backoff) * (1 + random / 2));
}
