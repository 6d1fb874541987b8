import papa from 'papaparse';

/** A record of the file and its number, as a spreadsheet counts rows: the headings are row 1. */
export interface CsvRow {
  readonly number: number;
  readonly cells: readonly string[];
}

export type Parsed =
  | { readonly kind: 'rows'; readonly delimiter: string; readonly rows: readonly CsvRow[] }
  /** A quotation mark that is never closed, or that stands inside a field. */
  | { readonly kind: 'refused'; readonly why: 'quotes'; readonly number: number };

/**
 * The records of a CSV text, a piece at a time with a `pause` between them, so that the page stays
 * alive. Comma, semicolon, tab or bar are found out; records without any text are left out.
 */
export async function parseCsv(text: string, pause: () => Promise<void>): Promise<Parsed> {
  const { delimiter, body } = separated(text);
  const newline = /\r\n|\r|\n/.exec(withoutQuoted(body))?.[0] === '\r' ? '\r' : '\n';
  const rows: CsvRow[] = [];
  let number = 0;
  for (const piece of pieces(body, newline)) {
    const { data, errors } = papa.parse<string[]>(piece, { delimiter });
    const wrong = errors.find(({ type }) => type === 'Quotes');
    if (wrong) return { kind: 'refused', why: 'quotes', number: number + (wrong.row ?? 0) + 1 };
    for (const cells of data) {
      number += 1;
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ number, cells });
    }
    await pause();
  }
  return { kind: 'rows', delimiter, rows };
}

/** Characters of a piece, at least: a few milliseconds on a slow computer. */
const pieceSize = 131_072;

/** The text in pieces that end with a record. The newline between two belongs to neither. */
function* pieces(text: string, newline: string): Generator<string> {
  let from = 0;
  while (from < text.length) {
    const end = endOfRecord(text, from, newline);
    yield text.slice(from, end).replace(/\r$/, '');
    from = end + 1;
  }
}

/** The first newline after a piece's size with an even number of quotes before it, or the end. */
function endOfRecord(text: string, from: number, newline: string): number {
  let counted = from;
  let even = true;
  for (let end = from; ; ) {
    end = text.indexOf(newline, Math.max(end + 1, from + pieceSize));
    if (end < 0) return text.length;
    if (text.slice(counted, end).split('"').length % 2 === 0) even = !even;
    if (even) return end;
    counted = end;
  }
}

const delimiters = [',', ';', '\t', '|'] as const;

/** The delimiter that is found most often in the headings, or the one that Excel's `sep=;` names. */
function separated(text: string): { readonly delimiter: string; readonly body: string } {
  const named = /^sep=([,;|\t])\r?\n/i.exec(text);
  if (named?.[1]) return { delimiter: named[1], body: text.slice(named[0].length) };
  const headings = withoutQuoted(text.trimStart()).split(/[\r\n]/, 1)[0] ?? '';
  const counts = delimiters.map((each) => headings.split(each).length);
  return { delimiter: delimiters[counts.indexOf(Math.max(...counts))] ?? ',', body: text };
}

/** The beginning of the text without what stands in quotation marks. */
function withoutQuoted(text: string): string {
  return text.slice(0, pieceSize).replace(/"(?:[^"]|"")*"/g, '');
}
