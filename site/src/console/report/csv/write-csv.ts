import Papa from 'papaparse';
import { safeCell } from '../../csv/safe-cell.ts';

/** A text or a number; nothing is an empty cell. */
export type Cell = string | number | null;

/** Spreadsheets take a file for UTF-8, and so read Urdu rightly, only when it begins with this. */
const byteOrderMark = '\uFEFF';

/**
 * A table as CSV after RFC 4180, UTF-8 with a byte order mark: lines end with CRLF, all cells are
 * quoted, and a text that could start a formula begins with an apostrophe instead.
 */
export function writeCsv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const text = Papa.unparse(
    { fields: head.map(safeCell), data: rows.map((row) => row.map(writtenCell)) },
    { newline: '\r\n', quotes: true },
  );
  return `${byteOrderMark}${text}\r\n`;
}

/** Numbers can't be a formula: `-5` stays countable. */
function writtenCell(cell: Cell): Cell {
  return typeof cell === 'string' ? safeCell(cell) : cell;
}
