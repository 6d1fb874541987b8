import type { Figure } from '../../../../../functions/insights/report.ts';
import type { Reading } from '../reading.ts';
import { fillWords } from '../text/fill-words.ts';
import { hiddenReasons } from '../text/hidden-reasons.ts';

interface Props {
  readonly figures: readonly (Figure | null)[];
  readonly reading: Reading;
}

/** Explains each word that stands in the place of a hidden or an inexact figure among these. */
export function WhyHidden({ figures, reading: { words, k } }: Props) {
  const { hidden, atLeast } = words.figures;
  const explained = [
    ...hiddenReasons(figures).map((reason) => hidden[reason]),
    ...(figures.some((figure) => figure && 'atLeast' in figure) ? [atLeast] : []),
  ];
  if (explained.length === 0) return null;
  return (
    <div class="why-hidden">
      <p>{words.figures.aboutFigures}</p>
      <dl>
        {explained.map(({ word, why }) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{fillWords(why, { k })}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
