import type { Moments } from './moments.ts';

/**
 * The standard deviation of a sample from its moments: square root of the sum of squared deviations
 * from the mean over n − 1. NaN of fewer than two values. Source: NIST/SEMATECH e-Handbook of
 * Statistical Methods, section 1.3.5.6.
 */
export function standardDeviation({ people, sum, squares }: Moments): number {
  return Math.sqrt(Math.max(0, squares - sum ** 2 / people) / (people - 1));
}
