/** A spreadsheet takes what begins so for a formula; full-width forms and hidden signs count as well. */
const formula = /^[\s"\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;
const plainNumber = /^\s*[+-]?\d+(?:[.,]\d+)?\s*$/;
/** Where one that is told another separator, or takes its country's, begins a new cell. */
const separators = /([;,\t|\r\n])/;

/**
 * The text as it may stand in a CSV cell: what a spreadsheet would run as a formula begins with an
 * apostrophe, plain numbers don't. That holds for each part between separators too: a file with
 * commas is often opened as one with semicolons. Source: OWASP, "CSV Injection".
 */
export function safeCell(text: string): string {
  if (plainNumber.test(text)) return text;
  const [first = '', ...others] = text.split(separators);
  const start = /^[\t\r\n]/.test(text) ? "'" : '';
  return [start + safePart(first), ...others.map(safePart)].join('');
}

function safePart(text: string): string {
  return formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}
