/** Seconds that a session lives at most: a working day. */
export const longestSession = 10 * 3_600;
/** Seconds without a request by a person after which it is over: a lunch break, not an evening. */
const longestIdle = 2 * 3_600;
/** The idle end is written in steps, so that not every request writes. */
const step = 600;

/** Until when a session that did something at `now` may stay idle; epoch seconds. */
export function idleEnd(now: number): number {
  return Math.ceil((now + longestIdle) / step) * step;
}

/** Whether a session is over at `now`. */
export function isOver(session: { readonly ends: number; readonly idleEnds: number }, now: number) {
  return now >= session.ends || now >= session.idleEnds;
}
