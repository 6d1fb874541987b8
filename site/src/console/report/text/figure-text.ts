import type { Figure } from '../../../../../functions/insights/report.ts';
import type { ReportWords } from '../words/en.ts';
import { fillWords } from './fill-words.ts';
import { numberText, type Unit } from './number-text.ts';

/** A figure as people read it: `52%`, `at least 26`, or the word for why it is hidden. */
export function figureText(
  { figures }: Pick<ReportWords, 'figures'>,
  figure: Figure,
  unit: Unit,
): string {
  if ('value' in figure) return numberText(figure.value, unit);
  if ('hidden' in figure) return figures.hidden[figure.hidden].word;
  return fillWords(figures.atLeast.text, { count: numberText(figure.atLeast, unit) });
}
