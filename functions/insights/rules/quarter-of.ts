import { dayInPakistan } from '../../enrollment/rules/day-in-pakistan.ts';

/** The quarter of a moment in epoch seconds, as `2026-Q4`: the period of a roll-up. */
export function quarterOf(seconds: number): string {
  const [year, month] = dayInPakistan(seconds).split('-');
  return `${year}-Q${Math.ceil(Number(month) / 3)}`;
}
