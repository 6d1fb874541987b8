import { type PairedScore, shareAfter, shareBefore } from './paired-score.ts';

/** How many differences there are, their sum, and the sum of their squares; differences as shares. */
export interface Moments {
  readonly people: number;
  readonly sum: number;
  readonly squares: number;
}

/** From the share before to the share after. */
export function changeOf(score: PairedScore): number {
  return shareAfter(score) - shareBefore(score);
}

/** Added in order of size, so that records read in another order give the same to the last bit. */
export function momentsOf(scores: readonly PairedScore[]): Moments {
  const changes = scores.map(changeOf).sort((one, other) => one - other);
  return {
    people: changes.length,
    sum: changes.reduce((sum, change) => sum + change, 0),
    squares: changes.reduce((sum, change) => sum + change ** 2, 0),
  };
}
