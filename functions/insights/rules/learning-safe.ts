import type { SmallestGroup } from './figure.ts';
import { type PairedScore, shareAfter, shareBefore } from './paired-score.ts';

/** Means rest on at least so many pairs, for every reader. */
export const fewestPairs = 10;

/**
 * Whether the means of these pairs tell of no small group: in each phase at least k people were not
 * right in everything, and at least k were right in something.
 */
export function learningSafe(pairs: readonly PairedScore[], k: SmallestGroup): boolean {
  return [shareBefore, shareAfter].every((share) => {
    const shares = pairs.map(share);
    return (
      shares.filter((each) => each < 1).length >= k && shares.filter((each) => each > 0).length >= k
    );
  });
}
