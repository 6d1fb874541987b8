import type { Language } from '../../../../functions/platform/language.ts';
import { localTime } from '../../console/clock/local-time.ts';
import { utcDay } from '../../console/clock/utc-day.ts';
import { dateIn } from '../../dates.ts';

/** The day of a moment (epoch seconds) in words, on the device's calendar. */
export function dayOf(language: Language, seconds: number): string {
  return dateIn(language, localTime(seconds).day);
}

/** The same of a date that a credential bears: in UTC, as whoever verifies it reads it. */
export function utcDayOf(language: Language, seconds: number): string {
  return dateIn(language, utcDay(seconds));
}
