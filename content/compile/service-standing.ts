import type { ServiceSource } from '../schema/service.ts';

/** After how many days without a newer source or a call an entry counts as stale: two years. */
export const staleAfterDays = 730;

/** What the age of an entry rests on, and how old it is. */
export type Standing = {
  kind: 'fresh' | 'stale';
  /** `called`: somebody rang; `published`: date of the page; `read`: the page has no date. */
  basis: 'called' | 'published' | 'read';
  /** The day or month meant, as it stands in the entry. */
  date: string;
  /** Whole days between that date and `today`, a month counted from its first day. */
  days: number;
};

/** What `serviceStanding` has to know. */
export type StandingQuestion = {
  source: ServiceSource;
  verifiedByCall: { date: string } | null;
  /** The day of the build, `2026-11-21`, as UTC. */
  today: string;
};

/**
 * How far an entry or a phone can be relied on. A call counts most, then the page's own date, then
 * the month in which an undated page was read.
 */
export function serviceStanding({ source, verifiedByCall, today }: StandingQuestion): Standing {
  const { basis, date } = basisOf(source, verifiedByCall);
  const days = dayNumber(today) - dayNumber(date);
  return { kind: days > staleAfterDays ? 'stale' : 'fresh', basis, date, days };
}

function basisOf(
  source: ServiceSource,
  call: StandingQuestion['verifiedByCall'],
): Pick<Standing, 'basis' | 'date'> {
  if (call !== null) return { basis: 'called', date: call.date };
  if (source.published !== null) return { basis: 'published', date: source.published };
  return { basis: 'read', date: source.read };
}

function dayNumber(date: string): number {
  const millisecondsPerDay = 86_400_000;
  return Date.parse(date.length === 7 ? `${date}-01` : date) / millisecondsPerDay;
}
