import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { impact } from '../../../functions/insights/impact.ts';
import { province } from '../../../functions/platform/province.ts';
import { sumOfQuarters } from '../../../site/src/console/report/text/sum-of-quarters.ts';
import { readImpact } from '../../../site/src/impact/read-impact.ts';
import { totalOf } from '../../../site/src/impact/total-of.ts';

const count = fc.integer({ min: 0, max: 5_000 });
const summed = fc.record({ workshops: count, people: count });
const quarter = fc.record({
  quarter: fc.constantFrom('2026-Q3', '2026-Q4'),
  workshops: count,
  joined: summed,
  both: summed,
  gain: fc.option(
    fc.record({
      workshops: count,
      pairs: fc.integer({ min: 10, max: 2_000 }),
      points: fc.integer({ min: -40, max: 60 }),
    }),
  ),
});
const heads = { all: 15, women: 9, men: 5 };
const file = fc.record({
  quarters: fc.array(quarter),
  provinces: fc.array(
    fc.record({ province: fc.constantFrom(...province.options), quarters: fc.array(quarter) }),
  ),
});

describe('readImpact()', () => {
  it('reads what the contract allows', () => {
    fc.assert(
      fc.property(file, (given) => {
        expect(readImpact(given)).toEqual(impact.parse(given));
      }),
    );
  });

  it('takes nothing else for the file', () => {
    const hurt = fc.tuple(file, fc.constantFrom('quarters', 'provinces'), fc.anything());
    fc.assert(
      fc.property(hurt, ([given, name, anything]) => {
        const json: unknown = { ...given, [name]: anything };
        if (!impact.safeParse(json).success) expect(readImpact(json)).toBeNull();
      }),
    );
    for (const json of [null, [], 'no', {}, { quarters: [{}], provinces: [] }]) {
      expect(readImpact(json)).toBeNull();
    }
  });
});

describe('totalOf()', () => {
  it('sums as the console does', () => {
    fc.assert(
      fc.property(fc.array(quarter, { maxLength: 6 }), (quarters) => {
        const inConsole = quarters.map((each) => ({ ...each, heads }));
        const { heads: _, ...sums } = sumOfQuarters(inConsole);
        const total = totalOf(quarters);
        expect({ ...total, gain: null }).toEqual({ ...sums, gain: null });
        expect(total.gain?.pairs).toBe(sums.gain?.pairs);
        expect(Math.abs((total.gain?.points ?? 0) - (sums.gain?.points ?? 0))).toBeLessThanOrEqual(
          1,
        );
      }),
    );
  });
});
