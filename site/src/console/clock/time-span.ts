import type { Language } from '../../../../functions/platform/language.ts';
import { localTime } from './local-time.ts';
import { momentIn, timeOfDay } from './moment-in.ts';

interface Span {
  readonly starts: number;
  readonly ends: number;
}

/** From when to when, the day said once where it is the same. */
export function timeSpan(language: Language, { starts, ends }: Span): string {
  const sameDay = localTime(starts).day === localTime(ends).day;
  const end = sameDay ? timeOfDay(language, ends) : momentIn(language, ends);
  return `${momentIn(language, starts)} – ${end}`;
}
