/** Days before its end from which a credential can be renewed. */
const renewableDays = 90;
/** Days after its end until which renewing is enough; later the whole way is asked for again. */
const graceDays = 90;

/** From when a credential can be renewed that ends at `validUntil` (epoch seconds). */
export function renewableFrom(validUntil: number): number {
  return validUntil - renewableDays * 86_400;
}

/**
 * What somebody who holds or held a credential of a track may do at `now` (epoch seconds): nothing
 * yet, renew, or begin anew.
 */
export function renewalStanding(
  validUntil: number,
  now: number,
): 'not-yet' | 'renew' | 'begin-anew' {
  if (now < renewableFrom(validUntil)) return 'not-yet';
  return now < validUntil + graceDays * 86_400 ? 'renew' : 'begin-anew';
}

/**
 * When a credential of so many months ends that begins at `from` (epoch seconds): the same day of
 * the month in UTC, the last one where the month is shorter. A renewal in time goes on from the old
 * end, so that nobody loses days by renewing early.
 */
export function endOfValidity(from: number, months: number): number {
  const begins = new Date(from * 1_000);
  const target = new Date(begins);
  target.setUTCDate(1);
  target.setUTCMonth(begins.getUTCMonth() + months);
  const days = new Date(
    Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0),
  ).getUTCDate();
  target.setUTCDate(Math.min(begins.getUTCDate(), days));
  return Math.floor(target.getTime() / 1_000);
}
