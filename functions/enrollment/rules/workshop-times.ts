const hour = 3_600;
const day = 86_400;

/** A rehearsal is over, and everything of it gone, this many seconds after it was opened. */
export const rehearsalSeconds = day;
/** A workshop lasts no longer than this, from its first day to its closing. */
export const longestWorkshop = 366 * day;
const longestExtension = 90 * day;
const early = hour;

/** From when participants come in: an hour before the first day, for a room that fills early. */
export function joinsFrom(days: readonly { readonly starts: number }[]): number {
  return (days[0]?.starts ?? 0) - early;
}

/** What of a plan says how long it may last once it is open. Times are epoch seconds. */
interface Lasting {
  readonly closes: number;
  readonly rehearsal: boolean;
}

/**
 * Until when a workshop opened at `now` can be extended. It is the same for everyone who joins, so
 * that the end of a record's life doesn't tell when somebody came in.
 */
export function latestEnd({ closes, rehearsal }: Lasting, now: number): number {
  return rehearsal ? now + rehearsalSeconds : closes + longestExtension;
}

/**
 * Until when a workshop can last at most, opened or not: from then on the years of its personal codes
 * are counted, the same for all of them, whenever they were issued.
 */
export function lastEnd({
  ends,
  latestEnd: known,
}: {
  readonly ends: number;
  readonly latestEnd?: number | undefined;
}): number {
  return known ?? ends + longestExtension;
}

/**
 * When a draft that nobody has opened goes by itself: only a rehearsal does, when its plan is over, or
 * a day after it was last saved (`now`) if that is later.
 */
export function draftExpires({ closes, rehearsal }: Lasting, now: number): number | undefined {
  return rehearsal ? Math.max(closes, now + rehearsalSeconds) : undefined;
}
