import type { Roster, RosterRow } from './roster.ts';

/** Someone who gets a personal code: one row, or several that name the same person. */
export interface Person {
  /** What the chosen column says, of the first of the rows. */
  readonly name: string;
  /** Where the rows are in the roster's list, from 0. */
  readonly rows: readonly number[];
  readonly code: string | null;
  /** Codes of theirs that were replaced. */
  readonly former: readonly string[];
  /** Something stands where the code should, and it can't be one. */
  readonly unreadable: boolean;
}

/** A person while the rows are being gathered. */
interface Named extends Person {
  readonly rows: number[];
  former: readonly string[];
  unreadable: boolean;
}

/** Whether rows that say the same in the chosen column are one person. */
export type Same = 'one-person' | 'different-people';

export interface People {
  readonly people: readonly Person[];
  /** Row numbers, as a spreadsheet counts, that say nothing in the chosen column: they get no code. */
  readonly unnamed: readonly number[];
}

/** The people whom a column of the list names, in the order of the list. */
export function peopleIn({ rows }: Pick<Roster, 'rows'>, column: number, same: Same): People {
  const people = new Map<string, Named>();
  const unnamed: number[] = [];
  const shared = same === 'one-person' ? codeOfNames(rows, column) : null;
  for (const [at, row] of rows.entries()) {
    const name = nameIn(row, column);
    if (name === '') {
      unnamed.push(row.number);
      continue;
    }
    const code = row.code ?? shared?.get(keyOf(name)) ?? null;
    const key = shared ? `${keyOf(name)}\n${code}` : String(at);
    const known = people.get(key) ?? { name, rows: [], code, former: [], unreadable: false };
    known.rows.push(at);
    known.former = [...new Set([...known.former, ...row.former])];
    known.unreadable ||= row.unreadable;
    people.set(key, known);
  }
  return { people: [...people.values()], unnamed };
}

/** Row numbers of entries that stand more than once, where somebody has to say whether it is one person. */
export function repeatedIn({ rows }: Pick<Roster, 'rows'>, column: number): number[][] {
  const byName = new Map<string, RosterRow[]>();
  for (const row of rows) {
    const key = keyOf(nameIn(row, column));
    if (key === '') continue;
    const found = byName.get(key);
    if (found) found.push(row);
    else byName.set(key, [row]);
  }
  return [...byName.values()]
    .filter((each) => each.length > 1 && each.some(({ code }) => code === null))
    .map((each) => each.map(({ number }) => number));
}

/** All codes that somebody has or had: with any of them they may have completed. */
export function codesOf({ code, former }: Pick<Person, 'code' | 'former'>): string[] {
  return [...new Set(code === null ? former : [code, ...former])];
}

/** Codes that stand with more than one person: whoever is second can't join. */
export function sharedCodes(people: readonly Person[]): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const code of people.flatMap(codesOf)) {
    if (seen.has(code)) twice.add(code);
    seen.add(code);
  }
  return [...twice];
}

/** The roster with these codes, by person, whose former ones are kept; other rows stay as they were. */
export function withCodes(roster: Roster, codes: ReadonlyMap<Person, string>): Roster {
  const byRow = new Map<number, Pick<RosterRow, 'code' | 'former'>>();
  for (const [person, code] of codes) {
    for (const row of person.rows) byRow.set(row, { code, former: codesOf(person) });
  }
  return {
    ...roster,
    rows: roster.rows.map((row, at) => {
      const given = byRow.get(at);
      return given === undefined ? row : { ...row, ...given, unreadable: false };
    }),
  };
}

/** The one code of a name; a name with several codes stands for several people. */
function codeOfNames(rows: readonly RosterRow[], column: number): Map<string, string> {
  const codes = new Map<string, string>();
  for (const row of rows) {
    const key = keyOf(nameIn(row, column));
    if (row.code !== null && !codes.has(key)) codes.set(key, row.code);
  }
  return codes;
}

function nameIn({ cells }: RosterRow, column: number): string {
  return (cells[column] ?? '').replace(/\s+/gu, ' ').trim();
}

/** Names that differ only in case, spacing or the form of their letters say the same. */
function keyOf(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase();
}
