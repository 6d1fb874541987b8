import papa from 'papaparse';
import { safeCell } from './safe-cell.ts';

/** A text or a number; nothing is an empty cell. */
export type Cell = string | number | null;
type Rows = readonly (readonly Cell[])[];

/** Spreadsheets take a file for UTF-8, and so read Urdu rightly, only when it begins with this. */
const byteOrderMark = '\uFEFF';
/** Records written at a time. */
const chunkSize = 5_000;

/**
 * A table as CSV after RFC 4180, UTF-8 with a byte order mark: lines end with CRLF, all cells are
 * quoted, and a text that could start a formula begins with an apostrophe instead.
 */
export function writeCsv(head: readonly string[], rows: Rows): string {
  return byteOrderMark + linesOf([head, ...rows], ',');
}

/**
 * The same of a list of tens of thousands of rows, in parts, with the delimiter of the file that was
 * read. `pause` comes between the parts, so that the page stays alive.
 */
export async function writeLongCsv(
  rows: Rows,
  delimiter: string,
  pause: () => Promise<void>,
): Promise<string[]> {
  const parts = [byteOrderMark];
  for (let from = 0; from < rows.length; from += chunkSize) {
    parts.push(linesOf(rows.slice(from, from + chunkSize), delimiter));
    await pause();
  }
  return parts;
}

function linesOf(rows: Rows, delimiter: string): string {
  const cells = rows.map((row) => row.map(writtenCell));
  return `${papa.unparse(cells, { delimiter, newline: '\r\n', quotes: true })}\r\n`;
}

/** Numbers can't be a formula: `-5` stays countable. */
function writtenCell(cell: Cell): Cell {
  return typeof cell === 'string' ? safeCell(cell) : cell;
}
