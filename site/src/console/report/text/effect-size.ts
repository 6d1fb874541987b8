/**
 * How a standardised mean difference is usually read: 0.2 small, 0.5 medium, 0.8 large.
 * Source: J. Cohen, Statistical Power Analysis for the Behavioral Sciences, 2nd ed., 1988, pp. 25–26.
 */
export function effectSize(effect: number): 'none' | 'small' | 'medium' | 'large' {
  const size = Math.abs(effect);
  if (size < 0.2) return 'none';
  if (size < 0.5) return 'small';
  return size < 0.8 ? 'medium' : 'large';
}
