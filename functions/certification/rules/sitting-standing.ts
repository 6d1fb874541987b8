/** Rules of an exam as its track says them. */
export interface ExamRules {
  readonly attempts: number;
  readonly windowDays: number;
  readonly coolDownHours: number;
  readonly minutes: number;
}

/** A sitting, with epoch seconds. What isn't submitted by `ends` is so then, with what is there. */
export interface Sitting {
  readonly starts: number;
  readonly ends: number;
  readonly submitted?: number | undefined;
  /** On another path with the same bank: it counts, but it isn't the one to go on with. */
  readonly elsewhere?: boolean;
}

export type ExamStanding =
  | { readonly kind: 'sitting' }
  | { readonly kind: 'may-sit'; readonly left: number }
  | { readonly kind: 'wait'; readonly until: number; readonly reason: 'cool-down' | 'attempts' };

/** When a sitting was over: by hand or by the clock. */
export function sittingOver({ ends, submitted }: Sitting): number {
  return submitted === undefined ? ends : Math.min(submitted, ends);
}

/**
 * Whether somebody may begin a sitting at `now`, given all of theirs with the same bank, whichever body
 * they sat it at: else each body that shares a bank would be another set of attempts to learn it by
 * heart. Not while one is open, nor
 * within the cool-down after the last, nor when the window (which moves on with time) holds as many as
 * there may be. The second in which waiting ends is free already.
 */
export function examStanding(
  rules: ExamRules,
  sittings: readonly Sitting[],
  now: number,
): ExamStanding {
  if (sittings.some((each) => !each.elsewhere && now < sittingOver(each)))
    return { kind: 'sitting' };
  const window = rules.windowDays * 86_400;
  const within = sittings
    .map(({ starts }) => starts)
    .filter((starts) => now < starts + window)
    .toSorted((left, right) => left - right);
  const full = within.length - rules.attempts;
  const free = full >= 0 ? (within[full] ?? now) + window : now;
  const last = Math.max(...sittings.map(sittingOver), -Infinity);
  const cooled = last + rules.coolDownHours * 3_600;
  if (free > now && free >= cooled) return { kind: 'wait', until: free, reason: 'attempts' };
  if (cooled > now) return { kind: 'wait', until: cooled, reason: 'cool-down' };
  return { kind: 'may-sit', left: rules.attempts - within.length };
}
