import { describe, expect, test } from 'vitest';
import { intervalHalfWidth } from '../../../../functions/insights/rules/interval-half-width.ts';
import { itemRestCorrelation } from '../../../../functions/insights/rules/item-rest-correlation.ts';
import { mean } from '../../../../functions/insights/rules/mean.ts';
import { momentsOf } from '../../../../functions/insights/rules/moments.ts';
import { normalisedGain } from '../../../../functions/insights/rules/normalised-gain.ts';
import { pairedEffect } from '../../../../functions/insights/rules/paired-effect.ts';
import { roundedDeviation } from '../../../../functions/insights/rules/rounded-deviation.ts';
import { standardDeviation } from '../../../../functions/insights/rules/standard-deviation.ts';
import { tQuantile } from '../../../../functions/insights/rules/t-quantile.ts';

/** Moments of plain numbers. */
const moments = (values: readonly number[]) => ({
  people: values.length,
  sum: values.reduce((sum, value) => sum + value, 0),
  squares: values.reduce((sum, value) => sum + value ** 2, 0),
});

describe('tQuantile()', () => {
  // Table of Student's t, upper 2.5 %: NIST/SEMATECH e-Handbook, section 1.3.6.7.2.
  test.each([
    [9, 2.262],
    [10, 2.228],
    [14, 2.145],
    [19, 2.093],
    [24, 2.064],
    [29, 2.045],
    [60, 2.0],
    [100, 1.984],
  ])('at %i degrees of freedom is %f as in the published table', (degrees, point) => {
    expect(Math.abs(tQuantile(degrees) - point)).toBeLessThan(0.001);
  });

  test('comes down to the normal point', () => {
    expect(tQuantile(1_000_000)).toBeCloseTo(1.95997, 4);
  });
});

describe('paired differences, by hand', () => {
  // 2 4 4 4 5 5 7 9: mean 5; squared deviations 9 1 1 1 0 0 4 16 = 32; 32 / 7 = 4.571; root 2.138.
  const values = [2, 4, 4, 4, 5, 5, 7, 9];

  test('mean and standard deviation', () => {
    expect(mean(values)).toBe(5);
    expect(standardDeviation(moments(values))).toBeCloseTo(2.138, 3);
  });

  // Ten changes in points: 10 20 0 30 10 20 40 0 10 20. Mean 16; squares 36 16 256 196 36 16 576 256
  // 36 16 = 1440; 1440 / 9 = 160; s = 12.649. Half width 2.262 × 12.649 / 3.162 = 9.05. d = 1.265.
  const changes = [10, 20, 0, 30, 10, 20, 40, 0, 10, 20];

  test('the 95 % interval of ten pairs', () => {
    const deviation = standardDeviation(moments(changes));
    expect(deviation).toBeCloseTo(12.649, 3);
    expect(intervalHalfWidth(deviation, 10)).toBeCloseTo(9.05, 2);
    expect(pairedEffect(mean(changes), deviation)).toBeCloseTo(1.265, 3);
  });

  test('a told deviation is rounded to five points below a hundred pairs, to one from there on', () => {
    const shares = changes.map((change) => change / 100);
    expect(roundedDeviation(moments(shares))).toBe(15);
    // 100 changes: the same ten each ten times; 14400 / 99 = 145.45; root 12.06.
    expect(roundedDeviation(moments(Array.from({ length: 10 }, () => shares).flat()))).toBe(12);
  });

  test('changes are shares after minus shares before', () => {
    const scores = [
      { before: 2, ofBefore: 8, after: 6, ofAfter: 8 },
      { before: 3, ofBefore: 6, after: 3, ofAfter: 6 },
    ];
    expect(momentsOf(scores)).toEqual({ people: 2, sum: 0.5, squares: 0.25 });
  });
});

describe('normalisedGain()', () => {
  test('is what was gained of what could be gained', () => {
    // Hake's own example of a class: from 45 to 72.5 is 27.5 of 55.
    expect(normalisedGain(45, 72.5)).toBe(0.5);
  });

  test('is not defined where nothing could be gained, or something was lost', () => {
    expect(normalisedGain(100, 100)).toBeUndefined();
    expect(normalisedGain(60, 50)).toBeUndefined();
    expect(normalisedGain(60, 60)).toBe(0);
  });
});

describe('itemRestCorrelation()', () => {
  test('is Pearson of the item and all others', () => {
    // Item 1 1 0 0, rest 3 2 2 1: means 0.5 and 2; products 0.5 0 0 0.5 = 1; squares 1 and 2; 1 / √2.
    const attempts = [
      { item: 1, rest: 3 },
      { item: 1, rest: 2 },
      { item: 0, rest: 2 },
      { item: 0, rest: 1 },
    ];
    expect(itemRestCorrelation(attempts)).toBeCloseTo(Math.SQRT1_2, 4);
  });

  test('is not defined when everybody is the same', () => {
    expect(
      itemRestCorrelation([
        { item: 1, rest: 3 },
        { item: 1, rest: 2 },
      ]),
    ).toBeUndefined();
    expect(
      itemRestCorrelation([
        { item: 1, rest: 3 },
        { item: 0, rest: 3 },
      ]),
    ).toBeUndefined();
  });
});
