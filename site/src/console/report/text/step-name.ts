import type { ReportTexts } from '../words/en.ts';
import { joinNames } from './join-names.ts';

/** The word for one row of feedback: `1 (Not at all)`, `3 or 4`, `No answer`. */
export function stepName(words: ReportTexts, values: readonly string[]): string {
  const { people, report } = words;
  const names: Readonly<Record<string, string>> = {
    1: `1 (${people.least})`,
    5: `5 (${people.most})`,
    none: report.feedback.none,
  };
  return joinNames(
    words,
    values.map((value) => names[value] ?? value),
  );
}
