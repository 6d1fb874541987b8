import { type Figure, hidden, type SmallestGroup, toldNumber } from './figure.ts';
import { intervalHalfWidth } from './interval-half-width.ts';
import { fewestPairs } from './learning-safe.ts';
import { mean } from './mean.ts';
import { momentsOf } from './moments.ts';
import { normalisedGain } from './normalised-gain.ts';
import { pairedEffect } from './paired-effect.ts';
import { type PairedScore, shareAfter, shareBefore } from './paired-score.ts';
import { roundedDeviation } from './rounded-deviation.ts';
import { spreadFixes } from './spread-fixes.ts';

/** What one group of items measured; figures as `learning` in report.ts says. */
export interface Learning {
  readonly pairs: Figure;
  readonly before: Figure;
  readonly after: Figure;
  readonly gain: Figure;
  readonly gainLow: Figure;
  readonly gainHigh: Figure;
  readonly effect: Figure;
  readonly normalisedGain: Figure | null;
}

/** Learning that isn't told; only how many pairs there are. */
export function hiddenLearning(pairs: Figure, why: Figure): Learning {
  const same = { before: why, after: why, gain: why, gainLow: why, gainHigh: why, effect: why };
  return { pairs, ...same, normalisedGain: why };
}

/**
 * The figures of at least ten pairs. Everything follows from three rounded numbers (mean before, mean
 * after, deviation of the changes) and from the number of pairs as told, so that no figure tells more
 * than those; and the deviation isn't told where it would fix a small group's scores. Where the number
 * of pairs is told as `atLeast`, or not at all, the interval rests on the least that it can be: a
 * little wider than need be, never too narrow.
 */
export function publishLearning(
  scores: readonly PairedScore[],
  { pairs, k }: { readonly pairs: Figure; readonly k: SmallestGroup },
): Learning {
  const before = Math.round(100 * mean(scores.map(shareBefore)));
  const after = Math.round(100 * mean(scores.map(shareAfter)));
  const gain = after - before;
  const hake = normalisedGain(before, after);
  return {
    pairs,
    before: { value: before },
    after: { value: after },
    gain: { value: gain },
    ...publishSpread(scores, { gain, pairs, k }),
    normalisedGain: hake === undefined ? null : { value: Math.round(100 * hake) },
  };
}

/**
 * Scores of fewer than four items take few values, so that the spread of a small group of them leaves
 * few possible sets (of ten people and two items, one in fifteen told sets gave a small group away to
 * who knew these rules): they need as many people as discrimination does.
 */
const fewestPairsOfShortScores = 30;
const shortScore = 4;

function isShort({ ofBefore, ofAfter }: PairedScore): boolean {
  return Math.min(ofBefore, ofAfter) < shortScore;
}

interface Spreading {
  readonly gain: number;
  readonly pairs: Figure;
  readonly k: SmallestGroup;
}

function publishSpread(
  scores: readonly PairedScore[],
  { gain, pairs, k }: Spreading,
): Pick<Learning, 'gainLow' | 'gainHigh' | 'effect'> {
  if (scores.length < fewestPairsOfShortScores && scores.some(isShort)) {
    const why = hidden('few-pairs');
    return { gainLow: why, gainHigh: why, effect: why };
  }
  const deviation = roundedDeviation(momentsOf(scores));
  if (deviation === 0 || spreadFixes(scores, k)) {
    const why = hidden(deviation === 0 ? 'everybody-or-nobody' : 'protects-another');
    return { gainLow: why, gainHigh: why, effect: why };
  }
  const known = Math.max(fewestPairs, toldNumber(pairs) ?? 0);
  const half = Math.round(intervalHalfWidth(deviation, known));
  return {
    gainLow: { value: gain - half },
    gainHigh: { value: gain + half },
    effect: { value: Math.round(10 * pairedEffect(gain, deviation)) / 10 },
  };
}
