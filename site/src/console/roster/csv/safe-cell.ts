/** A spreadsheet takes what begins so for a formula; full-width forms count as well. */
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
const plainNumber = /^[+-]?\d+(?:[.,]\d+)?$/;

/**
 * The text as it may stand in a CSV cell: what a spreadsheet would run as a formula begins with an
 * apostrophe, plain numbers don't. Source: OWASP, "CSV Injection".
 */
export function safeCell(text: string): string {
  return formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}
