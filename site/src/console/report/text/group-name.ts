import type { ReportView } from '../../../../../functions/insights/report.ts';
import type { ReportTexts } from '../words/en.ts';
import { joinNames } from './join-names.ts';

export type Dimension = ReportView['breakdowns'][number]['by'];

/** The word for the people of one row of a breakdown: `Woman`, `25 to 34, 35 to 49 or 50 and over`. */
export function groupName(words: ReportTexts, by: Dimension, values: readonly string[]): string {
  const { people, lists } = words;
  const names: Readonly<Record<Dimension, Readonly<Record<string, string>>>> = {
    gender: people.genders,
    ageBand: people.ageBands,
    province: lists.provinces,
    language: lists.languages,
  };
  return joinNames(
    words,
    values.map((value) => names[by][value] ?? people.notSaid),
  );
}
