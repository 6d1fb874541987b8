import { codesOf, type Person, type Same } from './rules/people.ts';
import type { Roster } from './rules/roster.ts';
import type { CodeStanding, Standings } from './server/ask-standing.ts';

/** A list that was chosen, and what has been done with it. It lives in the page's memory only. */
export interface List {
  readonly fileName: string;
  readonly roster: Roster;
  /** Which column names the person. */
  readonly column: number | null;
  /** Whether rows with the same entry are one person; null while nobody has said. */
  readonly same: Same | null;
  /** Codes got since the file was chosen. */
  readonly fresh: ReadonlySet<string>;
  readonly standings: Standings | null;
  /** Whether the file holds something that has not been saved. */
  readonly unsaved: boolean;
}

/** A request that runs, and how far it is. */
export interface Progress {
  readonly what: 'issuing' | 'asking';
  readonly count: number;
  readonly all: number;
}

export function newList(fileName: string, roster: Roster): List {
  return {
    fileName,
    roster,
    column: null,
    same: null,
    fresh: new Set(),
    standings: null,
    unsaved: false,
  };
}

/** Whether a code can be replaced: it is known, and nothing has been recorded for it. */
export function isReplaceable(person: Person, standings: Standings | null): boolean {
  return person.code !== null && standingOf(person, standings)?.standing !== 'completed';
}

/** What is known of a person: completed with any of their codes, else what became of the last one. */
export function standingOf(person: Person, standings: Standings | null): CodeStanding | undefined {
  const known = codesOf(person).flatMap((code) => standings?.get(code) ?? []);
  const done = known.filter(({ standing }) => standing === 'completed');
  const [first] = done.sort((one, other) => (one.day ?? '').localeCompare(other.day ?? ''));
  return first ?? (person.code === null ? undefined : standings?.get(person.code));
}
