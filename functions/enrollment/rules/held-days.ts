import { dayInPakistan } from './day-in-pakistan.ts';

/**
 * The days in Pakistan on which a workshop met whose meetings were to begin at these moments, and that
 * closed at `closed` (epoch seconds): what was planned for later days didn't take place; of what never
 * began, when it was to begin.
 */
export function heldDays(begun: readonly number[], closed: number): string[] {
  const days = [...new Set(begun.map(dayInPakistan))].sort();
  const last = dayInPakistan(closed);
  return days.filter((day, at) => at === 0 || day <= last);
}
