import type { Moments } from './moments.ts';
import { standardDeviation } from './standard-deviation.ts';

/** From so many pairs on, whole percentage points of deviation fix nobody's score. */
const manyPairs = 100;

/**
 * The standard deviation of changes in percentage points, rounded to 5 points, or to whole ones from
 * a hundred pairs on. Below that a sample's deviation is itself uncertain by about that much
 * (s / √(2n)), and a finer one would fix the set of scores.
 */
export function roundedDeviation(moments: Moments): number {
  const step = moments.people < manyPairs ? 5 : 1;
  return step * Math.round((100 * standardDeviation(moments)) / step + 1e-9);
}
