import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BankItem, drawExam } from '../../../../functions/certification/rules/draw-exam.ts';
import { seededRandom } from '../../../prove/seeded-random.ts';

const options = ['a', 'b', 'c', 'd'];

/** A bank with so many items of each objective. */
function bankOf(counts: readonly number[]): BankItem[] {
  return counts.flatMap((count, objective) =>
    Array.from({ length: count }, (_, at) => ({
      id: `o${objective}i${at}`,
      objective: `o${objective}`,
      options,
    })),
  );
}

function below(seed: number) {
  const random = seededRandom(seed);
  return (limit: number) => Math.floor(random() * limit);
}

const situation = fc
  .array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 })
  .chain((counts) => {
    const all = counts.reduce((sum, count) => sum + count, 0);
    return fc.record({
      counts: fc.constant(counts),
      draw: fc.integer({ min: 1, max: all }),
      seed: fc.integer({ min: 1 }),
    });
  });

describe('drawExam()', () => {
  it('draws as many different items as asked for, each with all its options', () => {
    fc.assert(
      fc.property(situation, ({ counts, draw, seed }) => {
        const bank = bankOf(counts);
        const drawn = drawExam(bank, draw, below(seed));
        expect(new Set(drawn.map(({ id }) => id)).size).toBe(draw);
        expect(drawn).toHaveLength(draw);
        for (const item of drawn) {
          expect(bank.some(({ id }) => id === item.id)).toBe(true);
          expect(item.options.toSorted()).toEqual(options);
        }
      }),
    );
  });

  it('gives each objective its share of the bank, to less than one item', () => {
    fc.assert(
      fc.property(situation, ({ counts, draw, seed }) => {
        const bank = bankOf(counts);
        const drawn = drawExam(bank, draw, below(seed));
        counts.forEach((count, objective) => {
          const share = (count * draw) / bank.length;
          const got = drawn.filter(({ id }) => id.startsWith(`o${objective}i`)).length;
          expect(Math.abs(got - share)).toBeLessThan(1);
        });
      }),
    );
  });

  it('takes every item, in every place, about as often', () => {
    const random = below(20_261_121);
    const bank = bankOf([4, 4]);
    const seen = new Map<string, number>();
    const rounds = 4_000;
    for (let round = 0; round < rounds; round += 1) {
      drawExam(bank, 4, random).forEach(({ id, options: [first] }, place) => {
        for (const key of [`${id}@${place}`, `${id}>${first}`]) {
          seen.set(key, (seen.get(key) ?? 0) + 1);
        }
      });
    }
    // Eight items, each in half of the rounds, in one of four places, with one of four first.
    for (const [key, count] of seen)
      expect([key, Math.abs(count - rounds / 8) < 110]).toEqual([key, true]);
    expect(seen.size).toBe(64);
  });

  it('mixes the objectives', () => {
    const random = below(7);
    const rounds = Array.from({ length: 900 }, () => drawExam(bankOf([4, 4]), 4, random));
    const together = rounds.filter(([one, other]) => one?.id.slice(0, 2) === other?.id.slice(0, 2));
    // Of two and two, the second is like the first in one of three rounds.
    expect(Math.abs(together.length - 300)).toBeLessThan(70);
  });
});
