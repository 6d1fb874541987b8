/** A part of a whole, as whole percent. */
export function wholePercent(part: number, whole: number): number {
  return Math.round((100 * part) / whole);
}
