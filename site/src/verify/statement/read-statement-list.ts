import type { StatementRow } from '../../../../functions/certification/rules/statement-lines.ts';
import {
  normaliseCode,
  personalCodeLength,
} from '../../../../functions/enrollment/rules/typed-code.ts';
import { decodeCsv } from '../../console/roster/csv/decode-csv.ts';
import { csvRecords } from './csv-records.ts';

/** The headings of the two columns that a statement covers, the same in every language. */
const coveredHeadings = { code: 'sanad_code', day: 'sanad_day' } as const;

export interface StatementList {
  readonly rows: readonly StatementRow[];
  /** Rows, as a spreadsheet counts them, that say something and have no code: nothing covers them. */
  readonly uncovered: readonly number[];
}

/**
 * The list in a CSV file; undefined for any other file. Either column twice is none: a reader might
 * look at the one that isn't checked.
 */
export function readStatementList(bytes: Uint8Array): StatementList | undefined {
  const decoded = decodeCsv(bytes);
  if (decoded.kind !== 'text') return undefined;
  for (const separator of [',', ';', '\t']) {
    const [headings = [], ...records] = csvRecords(decoded.text, separator) ?? [];
    const [codeAt, dayAt] = [coveredHeadings.code, coveredHeadings.day].map((sought) =>
      placeOf(sought, headings),
    );
    if (codeAt !== undefined && dayAt !== undefined) return listOf(records, codeAt, dayAt);
  }
  return undefined;
}

/** Where a heading stands, if it does so once. */
function placeOf(sought: string, headings: readonly string[]): number | undefined {
  // Without what can't be seen, by which one of two would look like the other.
  const names = headings.map((heading) => heading.replace(/[\s\p{Cf}]/gu, '').toLowerCase());
  const first = names.indexOf(sought);
  return first >= 0 && names.lastIndexOf(sought) === first ? first : undefined;
}

function listOf(records: readonly string[][], codeAt: number, dayAt: number): StatementList {
  const rows: StatementRow[] = [];
  const uncovered: number[] = [];
  for (const [at, cells] of records.entries()) {
    const code = normaliseCode(cells[codeAt] ?? '', personalCodeLength);
    const day = (cells[dayAt] ?? '').trim();
    if (code !== undefined) rows.push({ code, day: day === '' ? null : day });
    else if (cells.some((cell) => cell.trim() !== '')) uncovered.push(at + 2);
  }
  return { rows, uncovered };
}
