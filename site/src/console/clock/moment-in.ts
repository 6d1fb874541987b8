import type { Language } from '../../../../functions/platform/language.ts';
import { locales } from '../../dates.ts';

/** A moment in words on the device's clock: `Sun 22 November 2026, 10:00`. */
export function momentIn(language: Language, seconds: number): string {
  return new Intl.DateTimeFormat(locales[language], {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(seconds * 1_000));
}

/** The time of day alone: `13:00`. */
export function timeOfDay(language: Language, seconds: number): string {
  return new Intl.DateTimeFormat(locales[language], {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(seconds * 1_000));
}

/** The zone of the device's clock, as `Asia/Karachi`. */
export function deviceZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
