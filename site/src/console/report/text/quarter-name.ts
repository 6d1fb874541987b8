import type { ReportWords } from '../words/en.ts';
import { fillWords } from './fill-words.ts';

/** `2026-Q4` as `October to December 2026`; the id itself where it is none. */
export function quarterName({ overTime }: ReportWords, quarter: string): string {
  const [, year = '', number = ''] = /^(\d{4})-Q([1-4])$/.exec(quarter) ?? [];
  const names: Readonly<Record<string, string>> = overTime.months;
  const months = names[number];
  return months === undefined ? quarter : fillWords(overTime.quarterName, { months, year });
}
