import type { Figure } from '../../../../../functions/insights/report.ts';
import { Ltr } from '../../../workshop/parts/ltr.tsx';
import { figureText } from '../text/figure-text.ts';
import type { Unit } from '../text/number-text.ts';
import type { ReportWords } from '../words/en.ts';

interface Props {
  /** Null where a figure isn't defined. */
  readonly figure: Figure | null;
  readonly unit: Unit;
  readonly words: ReportWords;
}

/** A figure, or the word for why it is hidden: never a zero or a dash in its place. */
export function ShownFigure({ figure, unit, words }: Props) {
  if (figure === null) return <>{words.report.notThere}</>;
  const text = figureText(words, figure, unit);
  if ('hidden' in figure) return <span class="hidden-figure">{text}</span>;
  return 'value' in figure ? <Ltr>{text}</Ltr> : <span>{text}</span>;
}
