/** The 97.5 % point of the standard normal distribution. */
const x = 1.959963984540054;

/** The first four terms of the expansion, each over a further power of the degrees of freedom. */
const terms = [
  (x ** 3 + x) / 4,
  (5 * x ** 5 + 16 * x ** 3 + 3 * x) / 96,
  (3 * x ** 7 + 19 * x ** 5 + 17 * x ** 3 - 15 * x) / 384,
  (79 * x ** 9 + 776 * x ** 7 + 1_482 * x ** 5 - 1_920 * x ** 3 - 945 * x) / 92_160,
];

/**
 * The 97.5 % point of Student's t distribution, by its expansion around the normal point. Source:
 * M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions (1964), 26.7.5. From 9 degrees of
 * freedom on it is right to 0.001 (9: 2.262, 29: 2.045); no report needs fewer.
 */
export function tQuantile(degrees: number): number {
  return terms.reduce((sum, term, at) => sum + term / degrees ** (at + 1), x);
}
