/** What of a participant record explains why a conditional write on it was refused. */
export interface RefusedRecord {
  /** Hash of the session that may act; absent after signing out. */
  readonly sessionHash?: string | undefined;
  /** Hash of the session that was replaced when the resume code was used elsewhere. */
  readonly moved?: string | undefined;
  /** By the session's own clock. */
  readonly sessionEnds?: number | undefined;
  /** Epoch seconds: end of the record's life. */
  readonly expires: number;
  readonly sealed?: boolean | undefined;
}

/** Who tried, when (epoch seconds, and by the session's own clock), and whether it was there before. */
export interface ClassifiedAttempt {
  readonly sessionHash: string;
  readonly now: number;
  readonly sessionNow: number;
  readonly repeats: boolean;
}

export type Refusal =
  | 'session-ended'
  | 'session-moved'
  | 'repeat'
  | 'workshop-closed'
  | 'different';

/**
 * Why the write was refused, in the order that leaks nothing and loses nothing: whose session it
 * is; whether the same was written before (right even after sealing, for a reply that was lost);
 * sealed; else something different stands there. A record past its retention reads as gone.
 */
export function classifyRefusal(
  record: RefusedRecord | undefined,
  attempt: ClassifiedAttempt,
): Refusal {
  if (!record || record.expires <= attempt.now) return 'session-ended';
  if (record.sessionHash !== attempt.sessionHash) {
    return record.moved === attempt.sessionHash ? 'session-moved' : 'session-ended';
  }
  if ((record.sessionEnds ?? 0) <= attempt.sessionNow) return 'session-ended';
  if (attempt.repeats) return 'repeat';
  return record.sealed ? 'workshop-closed' : 'different';
}
