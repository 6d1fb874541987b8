import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paperTally } from '../../../functions/enrollment/workshops/plan.ts';
import { readTally, withoutTick } from '../../../site/src/console/paper/read-tally.ts';
import {
  tallyOf,
  typedFrom,
  withoutTally,
  withTally,
} from '../../../site/src/console/paper/tallies.ts';

const options = ['a', 'b', 'c'].map((id) => ({ id, text: id }));
const items = [
  { id: 'q1', options },
  { id: 'q2', options },
];
const of = { module: 'kindness', form: 'A', phase: 'before' } as const;

describe('readTally()', () => {
  it('reads what was counted; an empty field of a counted question is 0', () => {
    expect(readTally({ sheets: ' 12 ', counts: { q1: { a: '7', b: ' 3' } } }, items)).toEqual({
      kind: 'tally',
      counted: { sheets: 12, chosen: { q1: { a: 7, b: 3, c: 0 } } },
    });
  });

  it('reads the digits of Urdu and Arabic keyboards', () => {
    const typed = { sheets: '۱۲', counts: { q1: { a: '٧' } } };
    expect(readTally(typed, items)).toMatchObject({
      kind: 'tally',
      counted: { sheets: 12, chosen: { q1: { a: 7 } } },
    });
  });

  it('tells of more strokes than sheets, by how many', () => {
    expect(readTally({ sheets: '10', counts: { q2: { a: '7', b: '5' } } }, items)).toEqual({
      kind: 'wrong',
      sheets: false,
      nothing: false,
      items: { q2: { kind: 'too-many', by: 2 } },
    });
  });

  it.each(['1.5', '-1', 'x', '1e3', '7 7'])('tells of "%s", which is no count', (a) => {
    expect(readTally({ sheets: '10', counts: { q1: { a } } }, items)).toMatchObject({
      kind: 'wrong',
      items: { q1: { kind: 'not-whole' } },
    });
  });

  it.each(['', '0', '5001', 'many'])('asks for the number of sheets where it is "%s"', (sheets) => {
    expect(readTally({ sheets, counts: { q1: { a: '1' } } }, items)).toMatchObject({
      kind: 'wrong',
      sheets: true,
    });
  });

  it('tells when nothing was counted', () => {
    const typed = { sheets: '10', counts: { q1: { a: '', b: ' ' } } };
    expect(readTally(typed, items)).toMatchObject({ kind: 'wrong', nothing: true });
  });

  it('never reads a tally that the contract refuses or whose sums exceed the sheets', () => {
    const text = fc.oneof(fc.string({ maxLength: 6 }), fc.integer({ max: 9000 }).map(String));
    const counts = fc.record({ a: text, b: text, c: text }, { requiredKeys: [] });
    const typed = fc.record({ sheets: text, counts: fc.record({ q1: counts, q2: counts }) });
    fc.assert(
      fc.property(typed, (each) => {
        const read = readTally(each, items);
        if (read.kind === 'wrong') return;
        expect(paperTally.safeParse({ ...of, ...read.counted }).success).toBe(true);
        for (const chosen of Object.values(read.counted.chosen)) {
          const sum = Object.values(chosen).reduce((all, one) => all + one, 0);
          expect(sum).toBeLessThanOrEqual(read.counted.sheets);
        }
      }),
    );
  });
});

describe('withoutTick()', () => {
  it('says how many sheets have no stroke, as far as the numbers say', () => {
    expect(withoutTick('10', { a: '4', b: '' })).toBe(6);
    expect(withoutTick('10', {})).toBeUndefined();
    expect(withoutTick('', { a: '4' })).toBeUndefined();
    expect(withoutTick('10', { a: '11' })).toBeUndefined();
    expect(withoutTick('10', { a: 'x' })).toBeUndefined();
  });
});

describe('tallies', () => {
  const tally = { ...of, sheets: 3, chosen: { q1: { a: 1, b: 2 } } };
  const other = { ...tally, phase: 'after' as const };

  it('are one for module, form and phase', () => {
    const held = withTally([tally, other], { ...tally, sheets: 9 });
    expect(held).toHaveLength(2);
    expect(tallyOf(held, of)?.sheets).toBe(9);
    expect(withoutTally(held, of)).toEqual([other]);
  });

  it('can be typed again as they were', () => {
    expect(readTally(typedFrom(tally), items)).toEqual({
      kind: 'tally',
      counted: { sheets: 3, chosen: { q1: { a: 1, b: 2, c: 0 } } },
    });
    expect(typedFrom(null)).toEqual({ sheets: '', counts: {} });
  });
});
