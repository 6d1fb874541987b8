import type { RollUpView } from '../../../../../functions/insights/roll-up.ts';

type Summed = Omit<RollUpView, 'quarter'>;

/**
 * Quarters together. Counts are added; the change is the mean of the quarters' changes weighted by
 * their pairs, in whole points, and null where no quarter has one.
 */
export function sumOfQuarters(quarters: readonly RollUpView[]): Summed {
  const add = (of: (quarter: RollUpView) => number) =>
    quarters.reduce((sum, quarter) => sum + of(quarter), 0);
  const pairs = add(({ gain }) => gain?.pairs ?? 0);
  const points = add(({ gain }) => (gain ? gain.points * gain.pairs : 0));
  return {
    workshops: add(({ workshops }) => workshops),
    joined: {
      workshops: add(({ joined }) => joined.workshops),
      people: add(({ joined }) => joined.people),
    },
    both: { workshops: add(({ both }) => both.workshops), people: add(({ both }) => both.people) },
    gain:
      pairs === 0
        ? null
        : {
            workshops: add(({ gain }) => gain?.workshops ?? 0),
            pairs,
            points: Math.round(points / pairs),
          },
    heads: {
      all: add(({ heads }) => heads.all),
      women: add(({ heads }) => heads.women),
      men: add(({ heads }) => heads.men),
    },
  };
}
