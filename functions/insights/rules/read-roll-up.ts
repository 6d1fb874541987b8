import type { RollUpSums } from './add-to-roll-up.ts';

/** A roll-up of one quarter as `rollUpView` in roll-up.ts declares it. */
export interface RollUp {
  readonly quarter: string;
  readonly workshops: number;
  readonly joined: { readonly workshops: number; readonly people: number };
  readonly both: { readonly workshops: number; readonly people: number };
  readonly gain: {
    readonly workshops: number;
    readonly pairs: number;
    readonly points: number;
  } | null;
  readonly heads: { readonly all: number; readonly women: number; readonly men: number };
}

/** The sums of one quarter (`2026-Q4`) for readers; the gain is the mean over pairs, in whole points. */
export function readRollUp(quarter: string, sums: RollUpSums): RollUp {
  return {
    quarter,
    workshops: sums.workshops,
    joined: { workshops: sums.joinedWorkshops, people: sums.joinedPeople },
    both: { workshops: sums.bothWorkshops, people: sums.bothPeople },
    gain:
      sums.gainPairs > 0
        ? {
            workshops: sums.gainWorkshops,
            pairs: sums.gainPairs,
            points: Math.round(sums.gainPointPairs / sums.gainPairs),
          }
        : null,
    heads: { all: sums.headsAll, women: sums.headsWomen, men: sums.headsMen },
  };
}
