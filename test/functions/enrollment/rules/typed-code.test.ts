import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeCode } from '../../../../functions/enrollment/rules/make-code.ts';
import {
  codeAlphabet,
  displayCode,
  normaliseCode,
} from '../../../../functions/enrollment/rules/typed-code.ts';

const codes = fc.uint8Array({ minLength: 8, maxLength: 8 }).map(makeCode);

describe('normaliseCode()', () => {
  test('reads every code back from how it is shown, in any case and with any spaces', () => {
    fc.assert(
      fc.property(codes, fc.constantFrom(' ', '-', '–', '\u200f', '\u00a0'), (code, gap) => {
        const typed = displayCode(code).replace('-', gap).toLowerCase();
        expect(normaliseCode(` ${typed} `, 8)).toBe(code);
      }),
    );
  });

  test.each([
    ['oil01234', '01101234'],
    ['۱۲۳۴abcd', '1234ABCD'],
    ['١٢٣٤ABCD', '1234ABCD'],
    ['ＡＢＣＤ２３４５', 'ABCD2345'],
  ])('forgives look-alikes and other digits: %s', (typed, meant) => {
    expect(normaliseCode(typed, 8)).toBe(meant);
  });

  test.each(['', 'ABCD234', 'ABCD23456', 'ABCU2345', 'ABCD234!', 'سند12345'])(
    'refuses what no code can be: %s',
    (typed) => {
      expect(normaliseCode(typed, 8)).toBeUndefined();
    },
  );
});

describe('makeCode()', () => {
  test('gives each of the 32 characters to eight of the 256 bytes', () => {
    const all = makeCode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
    for (const character of codeAlphabet) expect(all.split(character)).toHaveLength(9);
  });
});
