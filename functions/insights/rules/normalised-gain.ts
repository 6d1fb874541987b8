/**
 * Hake's normalised gain of a group, from 0 to 1: what was gained of what could be gained. Defined
 * where there was something to gain and nothing was lost, else undefined: a loss has another scale
 * (J. D. Marx, K. Cummings, American Journal of Physics 75:87, 2007). Source: R. R. Hake, American
 * Journal of Physics 66:64 (1998), equation 1. Means in percent.
 */
export function normalisedGain(before: number, after: number): number | undefined {
  if (before >= 100 || after < before) return undefined;
  return (after - before) / (100 - before);
}
