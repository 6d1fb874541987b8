import type { ReportView } from '../../../../../functions/insights/report.ts';
import type { ReportWords } from '../words/en.ts';
import { fillWords } from './fill-words.ts';

type ItemReport = ReportView['modules'][number]['items'][number];

/** A question's form and its number within the form, as on the printed sheet. */
export function itemName(
  { report: { items: words } }: ReportWords,
  items: readonly ItemReport[],
  at: number,
): string {
  const form = items[at]?.form ?? 'A';
  const number = items.slice(0, at + 1).filter((item) => item.form === form).length;
  return `${fillWords(words.form, { form })} · ${fillWords(words.question, { number })}`;
}
