import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countAxis,
  percentAxis,
  position,
  stepAxis,
} from '../../../site/src/console/report/charts/position.ts';

describe('position()', () => {
  it('begins at the left, and at the right where reading begins there', () => {
    expect(position(percentAxis, 25, 'ltr')).toBe(25);
    expect(position(percentAxis, 25, 'rtl')).toBe(75);
    expect(position(stepAxis, 3, 'ltr')).toBe(50);
    expect(position(stepAxis, 1, 'rtl')).toBe(100);
  });

  it('leaves nothing outside the chart', () => {
    expect(position(percentAxis, 112, 'ltr')).toBe(100);
    expect(position(percentAxis, -4, 'rtl')).toBe(100);
  });

  it('mirrors exactly, and keeps the order of values', () => {
    const percent = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(percent, percent, (one, other) => {
        const [left, right] = [
          position(percentAxis, one, 'ltr'),
          position(percentAxis, one, 'rtl'),
        ];
        expect(left + right).toBeCloseTo(100, 5);
        if (one < other) expect(position(percentAxis, other, 'ltr')).toBeGreaterThan(left);
      }),
    );
  });
});

describe('countAxis()', () => {
  it('is filled by the greatest count, and stands without any', () => {
    expect(position(countAxis([3, 34]), 34, 'ltr')).toBe(100);
    expect(position(countAxis([]), 0, 'ltr')).toBe(0);
  });
});
