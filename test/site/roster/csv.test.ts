import fc from 'fast-check';
import papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { safeCell } from '../../../site/src/console/csv/safe-cell.ts';
import { writeLongCsv } from '../../../site/src/console/csv/write-csv.ts';
import { decodeCsv } from '../../../site/src/console/roster/csv/decode-csv.ts';
import { parseCsv } from '../../../site/src/console/roster/csv/parse-csv.ts';
import { formulasIn } from '../formulas-in.ts';

const noPause = () => Promise.resolve();
const utf8 = (text: string) => new TextEncoder().encode(text);
const cellsOf = async (text: string) => {
  const parsed = await parseCsv(text, noPause);
  return parsed.kind === 'rows' ? parsed.rows.map(({ cells }) => cells) : parsed;
};

describe('decodeCsv()', () => {
  test('drops a byte order mark and keeps Urdu', () => {
    expect(decodeCsv(utf8('\uFEFFنام;شعبہ\nزینب;دفتر'))).toEqual({
      kind: 'text',
      text: 'نام;شعبہ\nزینب;دفتر',
    });
  });

  test('reads UTF-16 where a mark says so', () => {
    const text = 'نام\tکوڈ';
    const little = new Uint8Array(
      new Uint16Array([0xfeff, ...[...text].map((c) => c.charCodeAt(0))]).buffer,
    );
    expect(decodeCsv(little)).toEqual({ kind: 'text', text });
    const big = little.map((_, at) => little[at % 2 === 0 ? at + 1 : at - 1] ?? 0);
    expect(decodeCsv(big)).toEqual({ kind: 'text', text });
  });

  test.each([
    ['empty', new Uint8Array()],
    ['empty', utf8('\uFEFF \n\n')],
    ['workbook', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0])],
    ['workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])],
    ['encoding', new Uint8Array([0x4e, 0xe9, 0x0a])],
    ['encoding', new Uint8Array([0x4e, 0, 0x61, 0])],
  ])('refuses what it cannot read rightly: %s', (why, bytes) => {
    expect(decodeCsv(bytes)).toEqual({ kind: 'refused', why });
  });
});

describe('parseCsv()', () => {
  test.each([
    [
      'commas',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons',
      'a;b\r\n1,5;2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'quoted newlines and quotation marks',
      'a,b\n"x\ny","say ""hi"""',
      [
        ['a', 'b'],
        ['x\ny', 'say "hi"'],
      ],
    ],
    [
      'a separator that the first line names',
      'sep=;\na,b;c\n1;2',
      [
        ['a,b', 'c'],
        ['1', '2'],
      ],
    ],
    [
      'separators inside quoted headings',
      '"a;b;c",d\n1,2',
      [
        ['a;b;c', 'd'],
        ['1', '2'],
      ],
    ],
    ['one column', 'name\nA\nB', [['name'], ['A'], ['B']]],
    [
      'empty rows',
      'a,b\n\n,\n 1,2\n ,\n',
      [
        ['a', 'b'],
        [' 1', '2'],
      ],
    ],
  ])('reads %s', async (_what, text, rows) => {
    expect(await cellsOf(text)).toEqual(rows);
  });

  test('numbers rows as a spreadsheet does, empty ones counted', async () => {
    const parsed = await parseCsv('a,b\n1,2\n\n,\n3,4', noPause);
    expect(parsed).toMatchObject({ rows: [{ number: 1 }, { number: 2 }, { number: 5 }] });
  });

  test('refuses a quotation mark that is never closed, and says where', async () => {
    expect(await parseCsv('a,b\n1,2\n3,"4\n5,6\n7,8', noPause)).toEqual({
      kind: 'refused',
      why: 'quotes',
      number: 3,
    });
  });

  test('reads 50,000 rows in chunks as in one piece, quoted newlines and all', async () => {
    const lines = Array.from({ length: 50_000 }, (_, at) =>
      at % 7 === 0 ? `"زینب\nبی بی ""${at}""",E-${at},شعبہ` : `نام ${at},E-${at},"a, b"`,
    );
    const text = ['نام,نمبر,شعبہ', ...lines].join('\r\n');
    let pauses = 0;
    const parsed = await parseCsv(text, async () => {
      pauses += 1;
    });
    const whole = papa.parse<string[]>(text, { delimiter: ',' }).data;
    expect(pauses).toBeGreaterThan(10);
    expect(parsed.kind === 'rows' && parsed.rows.map(({ cells }) => cells)).toEqual(whole);
  });
});

describe('what is written', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '=1+1',
      '+92',
      '-',
      '@x',
      '\t=1',
      ' =2',
      '＝1',
      'نام',
      '"',
      'a;=1+1',
      'b";@x',
      'c,\t"＝1',
      'd|-2+3',
      'e\n+x',
      'a\r\nb',
      ';',
      '',
    ),
  );
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
    );
  const delimiters = fc.constantFrom(',', ';', '\t');

  test('has no cell that begins a formula, and reads back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(table, delimiters, async (rows, delimiter) => {
        const parts = await writeLongCsv(rows, delimiter, noPause);
        const text = parts.join('');
        expect(text.startsWith('\uFEFF')).toBe(true);
        const back = papa.parse<string[]>(text.slice(1), { delimiter, newline: '\r\n' }).data;
        back.pop();
        expect(back).toEqual(rows.map((row) => row.map(safeCell)));
        expect(formulasIn(text)).toEqual([]);
        for (const each of back.flat()) {
          if (/^[+-]?\d+([.,]\d+)?$/.test(each)) continue;
          expect(each.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/);
          expect(each).not.toMatch(/^[\t\r\n]/);
        }
      }),
    );
  });

  test('safeCell() changes nothing twice and leaves numbers alone', () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(safeCell(safeCell(text))).toBe(safeCell(text));
      }),
    );
    for (const text of ['-5', '+923001234567', '3,5', 'زینب', '0300-1234567']) {
      expect(safeCell(text)).toBe(text);
    }
    expect(safeCell('+92-300')).toBe("'+92-300");
    expect(safeCell('=HYPERLINK("x")')).toBe('\'=HYPERLINK("x")');
    expect(safeCell('gap;=1+1')).toBe("gap;'=1+1");
    expect(safeCell('a, "@x|-5')).toBe('a,\' "@x|-5');
  });
});
