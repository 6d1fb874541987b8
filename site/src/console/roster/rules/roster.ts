import {
  displayCode,
  normaliseCode,
  personalCodeLength,
} from '../../../../../functions/enrollment/rules/typed-code.ts';
import type { CsvRow } from '../csv/parse-csv.ts';

/** The headings of the columns that this tool adds: the same in every language, to be found again. */
export const ownHeadings = {
  code: 'sanad_code',
  completed: 'sanad_completed',
  day: 'sanad_day',
  /** Codes that were replaced, with a space between them. */
  former: 'sanad_code_before',
};

/** A list of staff as it was chosen, without the columns that this tool adds. */
export interface Roster {
  readonly delimiter: string;
  readonly headings: readonly string[];
  readonly rows: readonly RosterRow[];
  /** Whether it had a column of codes: then it is a file that this tool has written. */
  readonly hadCodes: boolean;
}

export interface RosterRow {
  /** As a spreadsheet counts: the headings are row 1. */
  readonly number: number;
  /** As many as there are headings. */
  readonly cells: readonly string[];
  /** The personal code as it is kept, without hyphens; null when there is none. */
  readonly code: string | null;
  /**
   * Codes that were replaced by it. Whoever had joined with one completes with that one, and nobody is
   * told who has joined: so they are kept, and asked about too.
   */
  readonly former: readonly string[];
  /** Something stands where the code should, and it can't be one. */
  readonly unreadable: boolean;
}

/** Rows that the tool takes; a workshop has 2,000 seats, an employer's whole list may be longer. */
export const mostRows = 50_000;

export type RosterRead =
  | { readonly kind: 'roster'; readonly roster: Roster }
  | { readonly kind: 'refused'; readonly why: 'only-headings' | 'too-many-rows' }
  /** Rows with more fields than headings: somewhere a separator stands inside a field. */
  | { readonly kind: 'refused'; readonly why: 'uneven'; readonly numbers: readonly number[] };

/** The list in the records of a file, of which the first has the headings. */
export function readRoster(rows: readonly CsvRow[], delimiter: string): RosterRead {
  const [first, ...others] = rows;
  if (!first || others.length === 0) return { kind: 'refused', why: 'only-headings' };
  if (others.length > mostRows) return { kind: 'refused', why: 'too-many-rows' };
  const all = withoutEmptyEnd(first.cells).map((heading) => heading.trim());
  const uneven = others.filter(({ cells }) => withoutEmptyEnd(cells).length > all.length);
  if (uneven.length > 0) {
    return { kind: 'refused', why: 'uneven', numbers: uneven.map(({ number }) => number) };
  }
  const own: readonly string[] = Object.values(ownHeadings);
  const kept = all.flatMap((heading, at) => (own.includes(heading.toLowerCase()) ? [] : [at]));
  const placeOf = (sought: string) => all.findIndex((heading) => heading.toLowerCase() === sought);
  const codeAt = placeOf(ownHeadings.code);
  const formerAt = placeOf(ownHeadings.former);
  return {
    kind: 'roster',
    roster: {
      delimiter,
      headings: kept.map((at) => all[at] ?? ''),
      hadCodes: codeAt >= 0,
      rows: others.map(({ number, cells }) => ({
        number,
        cells: kept.map((at) => cells[at] ?? ''),
        ...codeIn(cells[codeAt] ?? ''),
        former: formerIn(cells[formerAt] ?? ''),
      })),
    },
  };
}

function codeIn(cell: string): Pick<RosterRow, 'code' | 'unreadable'> {
  if (cell.trim() === '') return { code: null, unreadable: false };
  const code = normaliseCode(cell, personalCodeLength) ?? null;
  return { code, unreadable: code === null };
}

function formerIn(cell: string): string[] {
  return cell.split(/[\s,;|]+/).flatMap((each) => normaliseCode(each, personalCodeLength) ?? []);
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1]?.trim() === '') length -= 1;
  return cells.slice(0, length);
}

/** What the employer may know of a code's holder, and what has become of the code. */
export interface Completion {
  readonly completed: boolean;
  /** As `2026-11-21`. */
  readonly day: string | null;
}

/**
 * The rows of the file to keep, headings first: the list as it was, then the codes and, once it was
 * asked for, who has completed. A column of former codes is there where somebody has one.
 */
export function rosterRows(
  { headings, rows }: Roster,
  completions: ReadonlyMap<string, Completion> | null,
  words: { readonly yes: string; readonly no: string },
): string[][] {
  const told = completions ? [ownHeadings.completed, ownHeadings.day] : [];
  const hasFormer = rows.some(({ former }) => former.length > 0);
  return [
    [...headings, ownHeadings.code, ...told, ...(hasFormer ? [ownHeadings.former] : [])],
    ...rows.map((row) => [
      ...row.cells,
      row.code ? displayCode(row.code) : '',
      ...(completions ? completionCells(row, completions, words) : []),
      ...(hasFormer ? [row.former.map(displayCode).join(' ')] : []),
    ]),
  ];
}

/** Completed is who has completed with any of their codes, on the first of the days. */
function completionCells(
  { code, former }: RosterRow,
  completions: ReadonlyMap<string, Completion>,
  words: { readonly yes: string; readonly no: string },
): [said: string, day: string] {
  const own = code === null ? former : [code, ...former];
  const known = own.flatMap((each) => completions.get(each) ?? []);
  const done = known.filter(({ completed }) => completed);
  const [day = ''] = done.flatMap((each) => each.day ?? []).sort();
  if (done.length > 0) return [words.yes, day];
  return [known.length > 0 ? words.no : '', ''];
}
