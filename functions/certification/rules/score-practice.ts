import type { Observed } from './practice-next.ts';

/** Levels of a rubric, the least first; the first of them is harmful behaviour. */
export type Levels = readonly [harmful: string, ...rest: string[]];

export interface Rubric {
  readonly levels: Levels;
  /** Ids of its criteria. */
  readonly criteria: readonly string[];
}

/**
 * What scores by a rubric come to: harmful behaviour in any criterion is harmful; otherwise each must
 * reach its least level. Undefined when a criterion has no score, or one that the rubric doesn't know.
 */
export function scorePractice(
  { levels, criteria }: Rubric,
  least: Readonly<Record<string, string>>,
  scores: Readonly<Record<string, string>>,
): Observed | undefined {
  const reached = criteria.map((criterion) => levels.indexOf(scores[criterion] ?? ''));
  if (reached.includes(-1) || Object.keys(scores).length !== criteria.length) return undefined;
  if (reached.includes(0)) return 'harmful';
  const isEnough = criteria.every(
    (criterion, at) => (reached[at] ?? -1) >= levels.indexOf(least[criterion] ?? levels[0]),
  );
  return isEnough ? 'passed' : 'not-yet';
}
