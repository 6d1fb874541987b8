import {
  displayCode,
  normaliseCode,
  personalCodeLength,
} from '../../../../../functions/enrollment/rules/typed-code.ts';
import type { CsvRow } from '../csv/parse-csv.ts';

/** The headings of the columns that this tool adds: the same in every language, to be found again. */
export const ownHeadings = { code: 'sanad_code', completed: 'sanad_completed', day: 'sanad_day' };

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
  const codeAt = all.findIndex((heading) => heading.toLowerCase() === ownHeadings.code);
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
      })),
    },
  };
}

function codeIn(cell: string): Pick<RosterRow, 'code' | 'unreadable'> {
  if (cell.trim() === '') return { code: null, unreadable: false };
  const code = normaliseCode(cell, personalCodeLength) ?? null;
  return { code, unreadable: code === null };
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
 * asked for, who has completed.
 */
export function rosterRows(
  { headings, rows }: Roster,
  completions: ReadonlyMap<string, Completion> | null,
  words: { readonly yes: string; readonly no: string },
): string[][] {
  const own = completions
    ? [ownHeadings.code, ownHeadings.completed, ownHeadings.day]
    : [ownHeadings.code];
  return [
    [...headings, ...own],
    ...rows.map(({ cells, code }) => {
      const shown = code ? displayCode(code) : '';
      if (!completions) return [...cells, shown];
      const known = code === null ? undefined : completions.get(code);
      const said = known && (known.completed ? words.yes : words.no);
      return [...cells, shown, said ?? '', known?.day ?? ''];
    }),
  ];
}
