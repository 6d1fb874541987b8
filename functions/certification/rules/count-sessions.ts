import type { PracticeState } from './practice-next.ts';

/** An observed session on one path. */
interface Session {
  readonly id: string;
  readonly round: number;
  readonly state: PracticeState;
  /** The day, as `2026-11-21`. */
  readonly on: string;
  /** The own workshop that it was, where it was one of Sanad's. */
  readonly workshopId?: string | undefined;
}

/**
 * How many good sessions a round of the path has brought. One day of a workshop is one session, however
 * often it was logged and whoever watched it, and one that was brought in an earlier round isn't brought
 * again. Sessions elsewhere can't be told apart: each counts, and certifiers see them.
 */
export function countSessions(sessions: readonly Session[], round: number): number {
  const passed = sessions.filter(({ state }) => state === 'passed');
  const before = new Set(passed.filter((each) => each.round < round).map(nameOf));
  const own = passed.filter((each) => each.round === round).map(nameOf);
  return new Set(own.filter((name) => !before.has(name))).size;
}

function nameOf({ id, workshopId, on }: Session): string {
  return workshopId === undefined ? id : `${workshopId} ${on}`;
}
