import { contentLine, dateTimeValue, textValue } from './content-line.ts';

interface Entry {
  /** The same for the same day of the same workshop, so that a new file replaces the old entry. */
  readonly uid: string;
  /** Epoch seconds. */
  readonly starts: number;
  readonly ends: number;
}

interface Calendar {
  readonly entries: readonly Entry[];
  /** The outward title: the only words in it. */
  readonly summary: string;
  /** Grows when the plan changes. */
  readonly sequence: number;
  /** Epoch seconds. */
  readonly now: number;
}

/**
 * Days of a workshop as an iCalendar file (RFC 5545). It shows on phones that others look at: so it
 * has no place, description, address, organiser or alarm, and nothing that names Sanad.
 */
export function calendarFile({ entries, summary, sequence, now }: Calendar): string {
  const events = entries.flatMap(({ uid, starts, ends }) => [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', uid),
    contentLine('DTSTAMP', dateTimeValue(now)),
    contentLine('SEQUENCE', String(sequence)),
    contentLine('DTSTART', dateTimeValue(starts)),
    contentLine('DTEND', dateTimeValue(ends)),
    contentLine('SUMMARY', textValue(summary)),
    contentLine('CLASS', 'PRIVATE'),
    contentLine('END', 'VEVENT'),
  ]);
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Calendar//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    ...events,
    contentLine('END', 'VCALENDAR'),
  ].join('');
}
