import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { safeCell } from '../../../site/src/console/csv/safe-cell.ts';
import { writeCsv } from '../../../site/src/console/csv/write-csv.ts';
import { formulasIn } from '../formulas-in.ts';

/** What a spreadsheet takes for a formula, also behind signs that it passes over. */
const startsFormula = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .tuple(
      fc.constantFrom(
        '',
        ' ',
        '\t',
        '\r',
        '\n',
        '\u200F',
        '\uFEFF',
        '"',
        "'",
        ',',
        ';',
        'gap;',
        '";',
      ),
      fc.constantFrom('=1+1', '+92 300', '-5', '@SUM(A1)', '=HYPERLINK("x")', '\uFF1Dcmd', '=a\nb'),
    )
    .map((parts) => parts.join('')),
);
const cell = fc.oneof(nasty, fc.integer(), fc.float({ noNaN: true, noDefaultInfinity: true }));

describe('writeCsv()', () => {
  it('begins with a byte order mark, so that spreadsheets read Urdu', () => {
    expect(writeCsv(['نام'], [['سند']])).toBe('\uFEFF"نام"\r\n"سند"\r\n');
  });

  it('quotes after RFC 4180', () => {
    const text = writeCsv(
      ['a', 'b'],
      [
        ['one, two', 'say "no"'],
        ['two\r\nlines', null],
      ],
    );
    expect(text).toBe('\uFEFF"a","b"\r\n"one, two","say ""no"""\r\n"two\r\nlines",\r\n');
  });

  it('keeps negative numbers numbers', () => {
    expect(writeCsv(['gain'], [[-3]])).toBe('\uFEFF"gain"\r\n"-3"\r\n');
  });

  it('gives no text a start that a spreadsheet could run', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const { data } = Papa.parse<string[]>(writeCsv(['one', 'two'], rows).slice(1), {
          delimiter: ',',
          skipEmptyLines: false,
        });
        for (const [at, read] of data.slice(1, rows.length + 1).entries()) {
          for (const [column, text] of read.entries()) {
            if (typeof rows[at]?.[column] === 'string' && Number.isNaN(Number(text))) {
              expect(text).not.toMatch(startsFormula);
            }
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has none either where it is opened with another separator', () => {
    expect(formulasIn(writeCsv(['note'], [['gap;=1+1']]))).toEqual([]);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        expect(formulasIn(writeCsv(['one', 'two'], rows))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is read back as it was written, but for the apostrophe', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, nasty), { minLength: 1 }), (rows) => {
        const text = writeCsv(['one', 'two'], rows);
        const { data } = Papa.parse<string[]>(text.slice(1), { delimiter: ',', newline: '\r\n' });
        const read = data.slice(1, rows.length + 1);
        const written = rows.map((row) =>
          row.map((each) => {
            return typeof each === 'string' ? safeCell(each) : String(each);
          }),
        );
        expect(read).toEqual(written);
      }),
      { numRuns: 500 },
    );
  });
});
