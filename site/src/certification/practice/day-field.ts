import { localTime } from '../../console/clock/local-time.ts';
import type { Words } from '../words/en.ts';

/** What is wrong with a day that was typed; one that has yet to come on this device's calendar too. */
export function faultOfDay(
  day: string,
  now: number,
  { practice }: Pick<Words, 'practice'>,
): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return practice.dayMissing;
  return day > localTime(now).day ? practice.dayToCome : undefined;
}
