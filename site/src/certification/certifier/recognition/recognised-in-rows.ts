import type { Recognised } from '../../../../../functions/certification/bodies/views.ts';
import { westernDigits } from '../../../console/parts/western-digits.ts';
import type { CsvRow } from '../../../console/roster/csv/parse-csv.ts';
import {
  type RecognisedField,
  type RecognisedForm,
  recognisedFields,
  recognisedOfForm,
} from './recognised-form.ts';

/** What the entries of a file may be called, in the page's language: texts by id. */
export interface RowNames {
  readonly columns: Readonly<Record<RecognisedField, string>>;
  readonly entries: Readonly<Partial<Record<RecognisedField, Readonly<Record<string, string>>>>>;
}

/** A row that can't stand; its number is as a spreadsheet counts. */
export interface WrongRow {
  readonly number: number;
  readonly fields: readonly RecognisedField[];
}

export type RowsRead =
  | { readonly kind: 'recognised'; readonly recognised: readonly Recognised[] }
  | { readonly kind: 'only-headings' | 'too-many' }
  | { readonly kind: 'columns'; readonly missing: readonly RecognisedField[] }
  | { readonly kind: 'wrong'; readonly rows: readonly WrongRow[] };

/** As many people as one file may have; a list that somebody has to confirm one by one is shorter. */
export const mostPeople = 200;

/**
 * The proposals in the rows of a file. Headings and entries are ids or the page's own words, in any
 * case; all rows have to be right, or none is taken.
 */
export function recognisedInRows(
  [headings, ...rows]: readonly CsvRow[],
  names: RowNames,
): RowsRead {
  if (!headings || rows.length === 0) return { kind: 'only-headings' };
  if (rows.length > mostPeople) return { kind: 'too-many' };
  const places = new Map(
    recognisedFields.map((field) => [
      field,
      headings.cells.findIndex((cell) => isNamed(cell, field, names.columns[field])),
    ]),
  );
  const missing = recognisedFields.filter((field) => places.get(field) === -1);
  if (missing.length > 0) return { kind: 'columns', missing };
  const cellOf = (row: CsvRow, field: RecognisedField) =>
    (row.cells[places.get(field) ?? -1] ?? '').trim();
  const read = rows.map((row) => ({
    number: row.number,
    ...recognisedOfForm(
      formOf((field) => cellOf(row, field), names),
      tracksIn(names),
    ),
  }));
  const wrong = read.flatMap((each) =>
    each.kind === 'faults' ? [{ number: each.number, fields: each.faults }] : [],
  );
  if (wrong.length > 0) return { kind: 'wrong', rows: wrong };
  return {
    kind: 'recognised',
    recognised: read.flatMap((each) => (each.kind === 'recognised' ? [each.recognised] : [])),
  };
}

const tracksIn = ({ entries }: RowNames) => Object.keys(entries.track ?? {});

function formOf(cell: (field: RecognisedField) => string, { entries }: RowNames): RecognisedForm {
  const idOf = (field: RecognisedField, text: string) =>
    Object.entries(entries[field] ?? {}).find(([id, name]) => isNamed(text, id, name))?.[0] ?? text;
  const chosen = (field: RecognisedField) => idOf(field, cell(field));
  const languages = cell('languages')
    .split(/[;,|،؛]/u)
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => idOf('languages', each));
  return {
    name: cell('name'),
    email: cell('email'),
    province: chosen('province'),
    languages: [...new Set(languages)],
    profession: chosen('profession'),
    sex: chosen('sex'),
    track: chosen('track'),
    months: westernDigits(cell('months')),
    evidence: cell('evidence'),
    reason: cell('reason'),
  };
}

function isNamed(text: string, id: string, name: string): boolean {
  const key = keyOf(text);
  return key !== '' && (key === keyOf(id) || key === keyOf(name));
}

/** Entries that differ only in case, spacing or the form of their letters say the same. */
function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}
