import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countRoster,
  countsAgree,
  rosterSize,
} from '../../../../functions/certification/rules/count-roster.ts';
import {
  type StatementRow,
  statementLines,
} from '../../../../functions/certification/rules/statement-lines.ts';
import { codeAlphabet } from '../../../../functions/enrollment/rules/typed-code.ts';

const code = fc
  .array(fc.constantFrom(...codeAlphabet), { minLength: 10, maxLength: 10 })
  .map((letters) => letters.join(''));
const day = fc.option(fc.constantFrom('2026-11-20', '2026-11-21', '2026-12-01'));
const roster = fc.uniqueArray(fc.record({ code, day }), {
  selector: (row) => row.code,
  maxLength: 30,
});
const edit = fc.record({ at: fc.nat(), row: fc.record({ code, day }) });

/** A row in the place of another one, beside them all, or without it. */
function edited(rows: readonly StatementRow[], at: number, row: StatementRow) {
  return [
    rows.map((each, index) => (index === at ? row : each)),
    [...rows, row],
    rows.filter((_, index) => index !== at),
  ];
}

describe('the lines of a statement', () => {
  it('are the same in any order', () => {
    const shuffled = roster.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        expect(statementLines(others)).toBe(statementLines(rows));
      }),
    );
  });

  it('are others after any edit of a row', () => {
    fc.assert(
      fc.property(roster, edit, (rows, { at, row }) => {
        const place = rows.length === 0 ? 0 : at % rows.length;
        const before = rows[place];
        const isSame = before?.code === row.code && before.day === row.day;
        const [replaced = [], added = [], removed = []] = edited(rows, place, row);
        if (before && !isSame) expect(statementLines(replaced)).not.toBe(statementLines(rows));
        expect(statementLines(added)).not.toBe(statementLines(rows));
        // A roster has rows: none and one whose text is empty would read alike.
        if (rows.length > 0) expect(statementLines(removed)).not.toBe(statementLines(rows));
      }),
    );
  });

  it('are written in one way', () => {
    const rows = [
      { code: 'ZZZZZZZZZZ', day: null },
      { code: '0000000000', day: '2026-11-21' },
    ];
    expect(statementLines(rows)).toBe('0000000000,2026-11-21\nZZZZZZZZZZ,');
  });
});

describe('the count of a roster', () => {
  it('counts everybody once, by the last code or the one that they completed with', () => {
    const { counts, rows } = countRoster([
      { code: 'open', day: null, lost: false },
      { code: 'done', day: '2026-11-21', lost: false },
      { code: 'lost', day: null, lost: true },
      { code: 'instead', day: null, lost: false },
      { code: 'lost-and-done', day: '2026-11-20', lost: true },
    ]);
    expect(counts).toEqual({ issued: 5, replaced: 2, completed: 2 });
    expect(rosterSize(counts)).toBe(3);
    expect(rows.map((row) => row.code)).toEqual(['open', 'done', 'instead', 'lost-and-done']);
  });

  it('always agrees with its own rows', () => {
    const counted = fc.array(fc.record({ code, day, lost: fc.boolean() }), { maxLength: 30 });
    fc.assert(
      fc.property(counted, (codes) => {
        const { counts, rows } = countRoster(codes);
        expect(countsAgree(counts, rows.length)).toBe(true);
      }),
    );
  });

  it.each([
    [{ issued: 3, replaced: 4, completed: 0 }, 0],
    [{ issued: 3, replaced: 1, completed: 0 }, 1],
    [{ issued: 3, replaced: 1, completed: 0 }, 4],
    [{ issued: 3, replaced: 1, completed: 3 }, 2],
  ])('does not take %o with %i rows for one', (counts, rows) => {
    expect(countsAgree(counts, rows)).toBe(false);
  });
});
