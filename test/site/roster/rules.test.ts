import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeAlphabet, displayCode } from '../../../functions/enrollment/rules/typed-code.ts';
import { writeLongCsv } from '../../../site/src/console/csv/write-csv.ts';
import { parseCsv } from '../../../site/src/console/roster/csv/parse-csv.ts';
import { batchSize, isFor, planBatches } from '../../../site/src/console/roster/rules/batches.ts';
import {
  peopleIn,
  repeatedIn,
  sharedCodes,
  withCodes,
} from '../../../site/src/console/roster/rules/people.ts';
import {
  type Roster,
  readRoster,
  rosterRows,
} from '../../../site/src/console/roster/rules/roster.ts';
import { shuffled } from '../../../site/src/console/roster/rules/shuffled.ts';
import { savedName } from '../../../site/src/console/roster/saved-name.ts';

const noPause = () => Promise.resolve();
const words = { yes: 'yes', no: 'no' };
const rosterOf = (table: readonly (readonly string[])[], delimiter = ','): Roster => {
  const read = readRoster(
    table.map((cells, at) => ({ number: at + 1, cells })),
    delimiter,
  );
  if (read.kind !== 'roster') throw new Error(read.why);
  return read.roster;
};
const code = fc
  .array(fc.constantFrom(...codeAlphabet), { minLength: 10, maxLength: 10 })
  .map((letters) => letters.join(''));

describe('readRoster()', () => {
  test('takes the tool’s own columns out, wherever they stand', () => {
    const roster = rosterOf([
      ['sanad_code', 'نام', 'SANAD_COMPLETED', 'sanad_day', 'شعبہ', 'sanad_code_before'],
      ['ABCD-2345-67', 'زینب', 'yes', '2026-11-21', 'دفتر', 'ABCD-2345-68 abcd-2345-69'],
      ['#NAME?', 'Ali', '', '', '', ' '],
      ['', 'Sara'],
    ]);
    expect(roster.headings).toEqual(['نام', 'شعبہ']);
    expect(roster.hadCodes).toBe(true);
    expect(roster.rows).toEqual([
      {
        number: 2,
        cells: ['زینب', 'دفتر'],
        code: 'ABCD234567',
        former: ['ABCD234568', 'ABCD234569'],
        unreadable: false,
      },
      { number: 3, cells: ['Ali', ''], code: null, former: [], unreadable: true },
      { number: 4, cells: ['Sara', ''], code: null, former: [], unreadable: false },
    ]);
  });

  test('refuses what would put entries into wrong columns, and says where', () => {
    const rows = [
      ['a', 'b'],
      ['1', '2', ''],
      ['1', '2', '3'],
    ];
    expect(
      readRoster(
        rows.map((cells, at) => ({ number: at + 1, cells })),
        ',',
      ),
    ).toEqual({
      kind: 'refused',
      why: 'uneven',
      numbers: [3],
    });
  });

  test('refuses a file with headings only, and one with too many rows', () => {
    const row = (number: number) => ({ number, cells: ['a'] });
    expect(readRoster([row(1)], ',')).toMatchObject({ why: 'only-headings' });
    const many = Array.from({ length: 50_002 }, (_, at) => row(at + 1));
    expect(readRoster(many, ',')).toMatchObject({ why: 'too-many-rows' });
    expect(readRoster(many.slice(1), ',').kind).toBe('roster');
  });

  test('reads back every list that it has written, codes and all', async () => {
    const cell = fc.oneof(
      fc.stringMatching(/^[A-Za-z0-9 ]{0,12}$/),
      fc.constantFrom('زینب بی بی', 'a,b', 'x;y', 'two\nlines', 'say "hi"', 'علی'),
    );
    const former = fc.array(code, { maxLength: 3 });
    const lists = fc.tuple(
      fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 4 }),
      fc.array(fc.tuple(fc.array(cell, { minLength: 4, maxLength: 4 }), fc.option(code), former), {
        minLength: 1,
        maxLength: 20,
      }),
      fc.constantFrom(',', ';', '\t'),
    );
    await fc.assert(
      fc.asyncProperty(lists, async ([headings, rows, delimiter]) => {
        const roster: Roster = {
          delimiter,
          headings,
          hadCodes: true,
          rows: rows.map(([cells, own, before], at) => ({
            number: at + 2,
            // A first column that is never empty: rows without any text are left out.
            cells: [`n${at}`, ...cells].slice(0, headings.length),
            code: own,
            former: before,
            unreadable: false,
          })),
        };
        const text = (await writeLongCsv(rosterRows(roster, null, words), delimiter, noPause)).join(
          '',
        );
        const parsed = await parseCsv(text.slice(1), noPause);
        expect(parsed.kind).toBe('rows');
        if (parsed.kind !== 'rows') return;
        expect(readRoster(parsed.rows, parsed.delimiter)).toEqual({ kind: 'roster', roster });
      }),
    );
  });

  test('no code that is written can be taken for a number or a formula', () => {
    fc.assert(
      fc.property(code, (each) => {
        expect(Number(displayCode(each))).toBeNaN();
        expect(displayCode(each)).toMatch(/^[0-9A-Z]/);
      }),
    );
  });
});

describe('people', () => {
  const list = rosterOf([
    ['name', 'place'],
    ['Zainab', 'A'],
    ['  zainab ', 'B'],
    ['Ali', 'C'],
    ['', 'D'],
    ['ＡＬＩ', 'E'],
  ]);

  test('rows that say the same are one person or several, as somebody says', () => {
    expect(repeatedIn(list, 0)).toEqual([
      [2, 3],
      [4, 6],
    ]);
    const one = peopleIn(list, 0, 'one-person');
    expect(one.people.map(({ name, rows }) => [name, rows])).toEqual([
      ['Zainab', [0, 1]],
      ['Ali', [2, 4]],
    ]);
    expect(one.unnamed).toEqual([5]);
    expect(peopleIn(list, 0, 'different-people').people).toHaveLength(4);
  });

  test('a new row of somebody known gets the code that is there', () => {
    const known = rosterOf([
      ['name', 'sanad_code'],
      ['Zainab', 'ABCD-2345-67'],
      ['Zainab', ''],
    ]);
    expect(peopleIn(known, 0, 'one-person').people).toMatchObject([
      { rows: [0, 1], code: 'ABCD234567' },
    ]);
  });

  test('two people with one name and two codes stay two', () => {
    const known = rosterOf([
      ['name', 'sanad_code'],
      ['Zainab', 'ABCD-2345-67'],
      ['Zainab', 'ABCD-2345-68'],
    ]);
    expect(repeatedIn(known, 0)).toEqual([]);
    expect(peopleIn(known, 0, 'one-person').people).toHaveLength(2);
  });

  test('whose code is replaced keeps the former one, in all of their rows', () => {
    const known = rosterOf([
      ['name', 'sanad_code'],
      ['Zainab', 'ABCD-2345-67'],
      ['Zainab', ''],
      ['Ali', 'ABCD-2345-68'],
    ]);
    const [zainab] = peopleIn(known, 0, 'one-person').people;
    if (!zainab) throw new Error('Nobody is on the list.');
    const once = withCodes(known, new Map([[zainab, 'ABCD234569']]));
    const [again] = peopleIn(once, 0, 'one-person').people;
    if (!again) throw new Error('Nobody is on the list.');
    const twice = withCodes(once, new Map([[again, 'ABCD23456A']]));
    expect(twice.rows.map((row) => [row.code, row.former])).toEqual([
      ['ABCD23456A', ['ABCD234569', 'ABCD234567']],
      ['ABCD23456A', ['ABCD234569', 'ABCD234567']],
      ['ABCD234568', []],
    ]);
  });

  test('a code that stands with two people is noticed', () => {
    const known = rosterOf([
      ['name', 'sanad_code'],
      ['Zainab', 'ABCD-2345-67'],
      ['Ali', 'ABCD-2345-67'],
    ]);
    expect(sharedCodes(peopleIn(known, 0, 'different-people').people)).toEqual(['ABCD234567']);
  });

  test('every named row gets exactly the code of its person, and no two people share one', () => {
    const names = fc.array(fc.constantFrom('A', 'b', 'B ', 'C', '', 'د'), { minLength: 1 });
    fc.assert(
      fc.property(names, fc.constantFrom('one-person', 'different-people'), (rows, same) => {
        const roster = rosterOf([['name'], ...rows.map((name) => [name])]);
        const { people, unnamed } = peopleIn(roster, 0, same);
        const given = withCodes(roster, new Map(people.map((each, at) => [each, `CODE${at}`])));
        expect(people.flatMap((each) => each.rows).length + unnamed.length).toBe(rows.length);
        for (const [at, person] of people.entries()) {
          for (const row of person.rows) expect(given.rows[row]?.code).toBe(`CODE${at}`);
        }
        expect(given.rows.filter((row) => row.code === null)).toHaveLength(unnamed.length);
      }),
    );
  });
});

test('planBatches() asks for as many as are wanted, 500 at a time, and knows its own again', () => {
  const asks = fc.record({ fresh: fc.nat(2_000), lost: fc.uniqueArray(code, { maxLength: 40 }) });
  fc.assert(
    fc.property(asks, fc.nat(3), (ask, more) => {
      const keys = new Set<string>();
      const batches = planBatches(ask, () => {
        keys.add(String(keys.size));
        return String(keys.size);
      });
      expect(batches.reduce((sum, { count }) => sum + count, 0)).toBe(ask.fresh + ask.lost.length);
      expect(batches.every(({ count }) => count > 0 && count <= batchSize)).toBe(true);
      expect(new Set(batches.map(({ batchKey }) => batchKey)).size).toBe(batches.length);
      expect(batches.flatMap(({ instead }) => instead)).toEqual([...ask.lost].sort());
      expect(isFor(batches, { ...ask, lost: [...ask.lost].reverse() })).toBe(true);
      expect(isFor(batches, { ...ask, fresh: ask.fresh + more })).toBe(more === 0);
    }),
  );
});

test('shuffled() keeps everything, in no order that it came in', () => {
  const items = Array.from({ length: 500 }, (_, at) => at);
  const mixed = shuffled(items, (count) => crypto.getRandomValues(new Uint8Array(count)));
  expect([...mixed].sort((one, other) => one - other)).toEqual(items);
  expect(mixed.filter((each, at) => each === at).length).toBeLessThan(20);
});

test.each([
  ['staff.csv', 'staff.codes.csv'],
  ['staff.codes.csv', 'staff.codes.csv'],
  ['عملہ.CSV', 'عملہ.codes.csv'],
  ['.csv', 'list.codes.csv'],
])('savedName(%j)', (chosen, saved) => expect(savedName(chosen)).toBe(saved));
