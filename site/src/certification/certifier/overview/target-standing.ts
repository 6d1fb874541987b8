import type { Overview } from '../../../../../functions/certification/bodies/views.ts';

export type Target = Overview['targets'][number];

/** A target held against what is certified now. */
export interface TargetStanding extends Target {
  readonly now: number;
  readonly missing: number;
  /** Its day has passed and somebody is missing still. */
  readonly late: boolean;
}

/** All targets, the nearest day first; `today` as `2026-11-21`. */
export function targetStandings(
  { targets, places }: Pick<Overview, 'targets' | 'places'>,
  today: string,
): readonly TargetStanding[] {
  return targets
    .map((target) => {
      const place = places.find(
        (each) => each.trackId === target.trackId && each.province === target.province,
      );
      const now = place?.holders ?? 0;
      const missing = Math.max(0, target.holders - now);
      return { ...target, now, missing, late: missing > 0 && target.by < today };
    })
    .sort((one, other) => (one.by < other.by ? -1 : Number(one.by > other.by)));
}
