import Papa from 'papaparse';

/** A text or a number; nothing is an empty cell. */
export type Cell = string | number | null;

/** Spreadsheets take a file for UTF-8, and so read Urdu rightly, only when it begins with this. */
const byteOrderMark = '\uFEFF';

/**
 * What a spreadsheet could take for the beginning of a formula, also in its wide forms and behind
 * signs that don't show. Numbers are written as numbers and can't be one: `-5` stays countable.
 * Source: OWASP, CSV Injection.
 */
const formula = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u;

/**
 * A table as CSV after RFC 4180, UTF-8 with a byte order mark: lines end with CRLF, cells are quoted
 * where needed, and a text that could start a formula begins with an apostrophe instead.
 */
export function writeCsv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const text = Papa.unparse(
    { fields: [...head], data: rows.map((row) => [...row]) },
    { newline: '\r\n', escapeFormulae: formula },
  );
  return `${byteOrderMark}${text}\r\n`;
}
