import { tQuantile } from './t-quantile.ts';

/**
 * Half the width of the 95 % confidence interval of a mean of paired differences, in the unit of the
 * deviation: t(0.975; n − 1) · s / √n. Source: D. S. Moore, G. P. McCabe, B. A. Craig, Introduction to
 * the Practice of Statistics (6th ed., 2009), section 7.1, matched pairs t procedures.
 */
export function intervalHalfWidth(deviation: number, pairs: number): number {
  return (tQuantile(pairs - 1) * deviation) / Math.sqrt(pairs);
}
