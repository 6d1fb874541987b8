import type { StatementRow } from '../../../../functions/certification/rules/statement-lines.ts';
import { displayCode } from '../../../../functions/enrollment/rules/typed-code.ts';
import { ownHeadings, type Roster } from '../roster/rules/roster.ts';

/** Which column of the coordinator's own list stands beside the codes. */
export interface OwnColumn {
  readonly roster: Pick<Roster, 'headings' | 'rows'>;
  readonly column: number;
}

export interface ListTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Codes that the own list doesn't have. */
  readonly missing: number;
}

/**
 * The list that belongs to a statement: a row for each code that was counted, and nothing else. Of the
 * own list only one column comes along, since an inspector needs no others; a person who completed with
 * a code of before stands with that one.
 */
export function listRows(counted: readonly StatementRow[], own?: OwnColumn): ListTable {
  const covered = [ownHeadings.code, ownHeadings.day];
  const cells = ({ code, day }: StatementRow) => [displayCode(code), day ?? ''];
  if (!own) return { head: covered, rows: counted.map(cells), missing: 0 };
  const { roster, column } = own;
  const names = new Map<string, string>();
  for (const row of roster.rows) {
    const known = row.code === null ? row.former : [row.code, ...row.former];
    for (const code of known) {
      if (!names.has(code)) names.set(code, (row.cells[column] ?? '').trim());
    }
  }
  return {
    head: [roster.headings[column] ?? '', ...covered],
    rows: counted.map((row) => [names.get(row.code) ?? '', ...cells(row)]),
    missing: counted.filter(({ code }) => !names.has(code)).length,
  };
}
