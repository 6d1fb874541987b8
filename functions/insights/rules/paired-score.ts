/** One person's right answers before and after, each of as many items as their form has. */
export interface PairedScore {
  readonly before: number;
  readonly ofBefore: number;
  readonly after: number;
  readonly ofAfter: number;
}

/** Share right before, 0 to 1. */
export function shareBefore({ before, ofBefore }: PairedScore): number {
  return before / ofBefore;
}

/** Share right after, 0 to 1. */
export function shareAfter({ after, ofAfter }: PairedScore): number {
  return after / ofAfter;
}
