import { type Cell, type CellStyle, readXlsx, type Sheet, writeXlsx } from 'hucre/xlsx';
import { directionOf, type Language } from '../../schema/language.ts';
import type { SheetRow } from './sheet-row.ts';

const widths = [24, 30, 60, 60, 40, 14];
/** Columns of the language's text and of the note: the only ones that editors may type in. */
const open = new Set([3, 4]);
const stateColumn = 5;

type Written = { heads: readonly string[]; rows: readonly SheetRow[]; language: Language };

/** An .xlsx file: ids and English locked (without a password), right to left where it is read so. */
export async function workbookOf({ heads, rows, language }: Written): Promise<Uint8Array> {
  const values = [
    [...heads],
    ...rows.map((row) => [row.part, row.id, row.source, row.text, row.note, row.state]),
  ].map((texts) => texts.map(escaped));
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, texts] of values.entries()) {
    for (const [column, value] of texts.entries()) {
      const style = row === 0 ? headStyle : styleOf(column, language);
      cells.set(`${row},${column}`, { value, type: 'string', style });
    }
  }
  return writeXlsx({
    sheets: [
      {
        name: language,
        rows: values,
        cells,
        columns: widths.map((width, column) => ({ width, hidden: column === stateColumn })),
        freezePane: { rows: 1 },
        view: { rightToLeft: directionOf(language) === 'rtl' },
        protection: { sheet: true, formatCells: true, formatColumns: true, formatRows: true },
      },
    ],
  });
}

/** Spreadsheets read `_x0041_` as A: a sign for the underscore keeps such a text as it is. */
function escaped(text: string): string {
  return text.replace(/_(?=x[\da-f]{4}_)/giu, '_x005F_');
}

const headStyle: CellStyle = { font: { bold: true }, protection: { locked: true } };

function styleOf(column: number, language: Language): CellStyle {
  const direction = column === 3 ? directionOf(language) : 'ltr';
  return {
    // "@" is text: a spreadsheet turns no typed "=1" or "3/4" into a formula or a date.
    numFmt: '@',
    alignment: {
      wrapText: true,
      vertical: 'top',
      readingOrder: direction,
      horizontal: direction === 'rtl' ? 'right' : 'left',
    },
    protection: { locked: !open.has(column) },
  };
}

/** A cell as read: its text, or what stands there instead of text. */
export type ReadCell = { kind: 'text'; text: string } | { kind: 'other'; what: string };

export type ReadWorkbook = { kind: 'rows'; rows: ReadCell[][] } | { kind: 'unreadable' };

/** The first sheet's rows. Numbers are taken as they would be typed; nothing is computed. */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
  let sheet: Sheet | undefined;
  try {
    [sheet] = (await readXlsx(bytes, { sheets: [0] })).sheets;
  } catch {
    return { kind: 'unreadable' };
  }
  if (sheet === undefined) return { kind: 'unreadable' };
  const { rows, cells } = sheet;
  return {
    kind: 'rows',
    rows: rows.map((row, index) =>
      row.map((value, column) => cellOf(value, cells?.get(`${index},${column}`))),
    ),
  };
}

function cellOf(value: unknown, cell: Cell | undefined): ReadCell {
  if (cell?.formula !== undefined) return { kind: 'other', what: 'a formula' };
  if (cell?.richText !== undefined) {
    return { kind: 'text', text: cell.richText.map(({ text }) => text).join('') };
  }
  if (value === null || value === undefined) return { kind: 'text', text: '' };
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (typeof value === 'number') return { kind: 'text', text: String(value) };
  if (value instanceof Date) return { kind: 'other', what: 'a date' };
  return { kind: 'other', what: 'no text' };
}
