import type { Score } from './grade-attempt.ts';

/** Percentage points gained from before to after, rounded to whole ones. */
export function ownGain(before: Score, after: Score): number {
  return Math.round(100 * (after.correct / after.of - before.correct / before.of));
}
