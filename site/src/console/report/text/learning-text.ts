import type { Figure, Learning } from '../../../../../functions/insights/report.ts';
import type { ReportWords } from '../words/en.ts';
import { effectSize } from './effect-size.ts';
import { figureNumber } from './figure-number.ts';
import { figureText } from './figure-text.ts';
import { fillWords } from './fill-words.ts';
import { numberText } from './number-text.ts';

/** Below this many pairs a report says that it is a first sign only. */
const fewPairs = 30;

/**
 * What a group learned, in sentences for trainers: the change, whom it rests on, its interval, its
 * size. Figures that are hidden leave their sentence out.
 */
export function learningText(all: ReportWords, learning: Learning, joined: Figure): string[] {
  const words = all.report.learning;
  const { pairs, effect, normalisedGain } = learning;
  const whom = pairsText(all, pairs, joined);
  const change = changeText(words, learning);
  if (change.length === 0) return [...whom, ...noFigureText(all, learning)];
  return [
    ...change,
    ...whom,
    ...intervalText(words, learning),
    ...('value' in effect
      ? [
          fillWords(words.effect, {
            effect: numberText(effect.value, 'effect'),
            size: words.sizes[effectSize(effect.value)],
          }),
        ]
      : []),
    ...(normalisedGain && 'value' in normalisedGain && normalisedGain.value > 0
      ? [fillWords(words.normalised, { part: numberText(normalisedGain.value, 'percent') })]
      : []),
    ...((figureNumber(pairs) ?? 0) < fewPairs ? [words.smallGroup] : []),
  ];
}

function noFigureText({ figures, report }: ReportWords, { after }: Learning): string[] {
  if (!('hidden' in after)) return [];
  return [fillWords(report.learning.noFigure, { word: figures.hidden[after.hidden].word })];
}

type Texts = ReportWords['report']['learning'];

function pairsText(words: ReportWords, pairs: Figure, joined: Figure): string[] {
  if ('hidden' in pairs) return [];
  const { learning } = words.report;
  const values = { pairs: figureText(words, pairs, 'people') };
  return 'hidden' in joined
    ? [fillWords(learning.pairs, values)]
    : [
        fillWords(learning.pairsOfJoined, {
          ...values,
          joined: figureText(words, joined, 'people'),
        }),
      ];
}

function changeText(words: Texts, { before, after, gain }: Learning): string[] {
  if (!('value' in before && 'value' in after && 'value' in gain)) return [];
  const values = {
    before: numberText(before.value, 'percent'),
    after: numberText(after.value, 'percent'),
    gain: numberText(gain.value, 'points'),
  };
  if (gain.value === 0) return [fillWords(words.same, values)];
  return [fillWords(gain.value > 0 ? words.up : words.down, values)];
}

function intervalText(words: Texts, { gainLow, gainHigh }: Learning): string[] {
  if (!('value' in gainLow && 'value' in gainHigh)) return [];
  const withZero = gainLow.value <= 0 && gainHigh.value >= 0;
  const interval = fillWords(words.interval, {
    low: numberText(gainLow.value, 'points'),
    high: numberText(gainHigh.value, 'points'),
  });
  return [`${interval} ${withZero ? words.intervalWithZero : words.intervalWithoutZero}`];
}
