import type { StatementRow } from './statement-lines.ts';

/** What is known of one personal code. */
export interface CountedCode {
  readonly code: string;
  /** The day of completion, once it is completed. */
  readonly day: string | null;
  /** Another one was issued instead. */
  readonly lost: boolean;
}

export interface RosterCounts {
  /** Codes that were issued in all. */
  readonly issued: number;
  /** Those of them for which another one was issued. */
  readonly replaced: number;
  readonly completed: number;
}

/**
 * What a statement says of a roster. Everybody is counted once by their last code: a lost one has no
 * row, unless its holder, who had joined before, has completed with it after all.
 */
export function countRoster(codes: readonly CountedCode[]): {
  readonly counts: RosterCounts;
  readonly rows: readonly StatementRow[];
} {
  const rows = codes
    .filter(({ day, lost }) => day !== null || !lost)
    .map(({ code, day }) => ({ code, day }));
  return {
    counts: {
      issued: codes.length,
      replaced: codes.filter(({ lost }) => lost).length,
      completed: rows.filter(({ day }) => day !== null).length,
    },
    rows,
  };
}

/** The people on a roster: one for each code that took no other's place. */
export function rosterSize({ issued, replaced }: Omit<RosterCounts, 'completed'>): number {
  return issued - replaced;
}

/** Whether counts and a number of rows can be of one roster. */
export function countsAgree(counts: RosterCounts, rows: number): boolean {
  const { issued, replaced, completed } = counts;
  return replaced <= issued && rosterSize(counts) <= rows && rows <= issued && completed <= rows;
}
