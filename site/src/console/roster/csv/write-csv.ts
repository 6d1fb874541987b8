import papa from 'papaparse';
import { safeCell } from '../../csv/safe-cell.ts';

/** Records written at a time. */
const chunkSize = 5_000;
/** Without it Excel reads Urdu and Arabic names as gibberish. */
const byteOrderMark = '\uFEFF';

/**
 * A CSV text in parts, for a `Blob`: UTF-8 with a byte order mark, the delimiter of the file that was
 * read, all cells quoted, and none that a spreadsheet would run. `pause` comes between the parts.
 */
export async function writeCsv(
  rows: readonly (readonly string[])[],
  delimiter: string,
  pause: () => Promise<void>,
): Promise<string[]> {
  const parts = [byteOrderMark];
  for (let from = 0; from < rows.length; from += chunkSize) {
    const cells = rows.slice(from, from + chunkSize).map((row) => row.map(safeCell));
    parts.push(papa.unparse(cells, { delimiter, newline: '\r\n', quotes: true }), '\r\n');
    await pause();
  }
  return parts;
}
