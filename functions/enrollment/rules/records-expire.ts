/** What of a workshop bounds the life of its participant records. Times are epoch seconds. */
export interface KeepingWorkshop {
  readonly ends: number;
  readonly latestEnd?: number | undefined;
  readonly closedAt?: number | undefined;
  readonly retentionDays: number;
  /** Of a rehearsal. */
  readonly expires?: number | undefined;
}

/**
 * When participant records end. Sealing sets it for good: the days of retention after closing. Until
 * then it is the same for everyone, from the latest moment to which the workshop can be extended.
 * What belongs to a rehearsal goes with it.
 */
export function recordsExpire(workshop: KeepingWorkshop): number {
  const { ends, latestEnd, closedAt, retentionDays, expires } = workshop;
  const closes = closedAt === undefined ? (latestEnd ?? ends) : Math.min(closedAt, ends);
  return expires ?? closes + retentionDays * 86_400;
}
