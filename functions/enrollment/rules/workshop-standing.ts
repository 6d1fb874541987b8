/** What of a workshop decides whether participants may act in it. Times are epoch seconds. */
export interface WorkshopTimes {
  readonly state: 'draft' | 'open' | 'closing' | 'closed' | 'erased';
  readonly starts: number;
  readonly ends: number;
}

/**
 * Where a workshop stands now. The end time closes it even before the closing job has run, so that
 * nothing is accepted late.
 */
export function workshopStanding(
  { state, starts, ends }: WorkshopTimes,
  now: number,
): 'not-open' | 'open' | 'closed' {
  if (state === 'draft' || (state === 'open' && now < starts)) return 'not-open';
  return state === 'open' && now < ends ? 'open' : 'closed';
}
