/** What a published status list says, as far as it decides what may replace it. */
export interface ListStanding {
  readonly revision: number;
  /** Epoch seconds at which it was made. */
  readonly made: number;
  /** Places whose credentials aren't to be accepted, and what became of them. */
  readonly lost: ReadonlyMap<number, 'suspended' | 'revoked' | 'superseded'>;
}

/** Seconds after which a list is published anew although nothing has changed. */
export const freshFor = 20 * 3_600;

/**
 * What to do with a published list when the table says `next`: leave it, replace it, or stop, since
 * it would take back what nobody took back. Revoked and superseded are for good; what was suspended
 * may be free again only at a place that somebody has reinstated.
 */
export function statusListChange(
  published: ListStanding | undefined,
  next: ListStanding,
  reinstated: ReadonlySet<number>,
): 'leave' | 'replace' | 'behind' | 'loses' {
  if (!published) return 'replace';
  if (next.revision < published.revision) return 'behind';
  for (const [place, state] of published.lost) {
    const now = next.lost.get(place);
    const isFreed = now === undefined && state === 'suspended' && reinstated.has(place);
    const stays = now !== undefined && (state === 'suspended' || now !== 'suspended');
    if (!isFreed && !stays) return 'loses';
  }
  const fresh = next.made - published.made < freshFor;
  return next.revision === published.revision && fresh ? 'leave' : 'replace';
}
