/**
 * The arithmetic mean; NaN of nothing. Added in order of size, so that records read in another order
 * give the same sum to the last bit.
 */
export function mean(values: readonly number[]): number {
  return (
    [...values].sort((one, other) => one - other).reduce((sum, each) => sum + each, 0) /
    values.length
  );
}
