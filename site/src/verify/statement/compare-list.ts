import {
  type StatementRow,
  statementLines,
} from '../../../../functions/certification/rules/statement-lines.ts';
import type { StatementClaims } from '../../../../functions/certification/statements/statement.ts';
import { base64urlOf } from '../../base64url-of.ts';
import { readStatementList, type StatementList } from './read-statement-list.ts';

/** What a file is to a statement. Which rows differ can't be known: only their digest was signed. */
export type ListVerdict =
  | { readonly kind: 'matches'; readonly uncovered: readonly number[] }
  | { readonly kind: 'differs'; readonly rows: number; readonly completed: number }
  | { readonly kind: 'no-list' };

/** Compares a file with the list that a statement was made of, on this device. */
export async function compareList(
  bytes: Uint8Array,
  { digest }: Pick<StatementClaims, 'digest'>,
): Promise<ListVerdict> {
  const list = readStatementList(bytes);
  if (!list || list.rows.length + list.uncovered.length === 0) return { kind: 'no-list' };
  const { rows, uncovered } = list;
  if (rows.every(isPlain) && (await digestOf(list)) === digest)
    return { kind: 'matches', uncovered };
  const completed = rows.filter(({ day }) => day !== null).length;
  return { kind: 'differs', rows: rows.length, completed };
}

/** A cell may hold several lines, and so a row hide others within its own. */
function isPlain({ day }: StatementRow): boolean {
  return day === null || /^\d{4}-\d{2}-\d{2}$/.test(day);
}

async function digestOf({ rows }: StatementList): Promise<string> {
  const text = new TextEncoder().encode(statementLines(rows));
  return base64urlOf(new Uint8Array(await crypto.subtle.digest('SHA-256', text)));
}
