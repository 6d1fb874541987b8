/** A personal code and the day on which it was completed, as `2026-11-21`; null for not completed. */
export interface StatementRow {
  readonly code: string;
  readonly day: string | null;
}

/**
 * The text whose SHA-256 stands in a statement: a line `code,day` for each row, sorted, so that the
 * order of a list plays no part and everything else does. Codes and days hold neither comma nor line
 * break, so no two lists have the same text: whoever reads them from a file sees to that.
 */
export function statementLines(rows: readonly StatementRow[]): string {
  return rows
    .map(({ code, day }) => `${code},${day ?? ''}`)
    .sort((one, other) => (one < other ? -1 : 1))
    .join('\n');
}
