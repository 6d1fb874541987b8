/**
 * Cohen's d of paired differences, d_z: the mean difference over the standard deviation of the
 * differences. Source: J. Cohen, Statistical Power Analysis for the Behavioral Sciences (2nd ed.,
 * 1988), section 2.3.5; named d_z in D. Lakens, Frontiers in Psychology 4:863 (2013), equation 6.
 * d_z and not d_av, because it needs no second standard deviation, which would tell more.
 */
export function pairedEffect(difference: number, deviation: number): number {
  return difference / deviation;
}
