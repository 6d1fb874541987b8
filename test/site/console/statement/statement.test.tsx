/** @jsxRuntime automatic @jsxImportSource preact */
import { createHash } from 'node:crypto';
import { renderToString } from 'preact-render-to-string';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { languages } from '../../../../content/schema/language.ts';
import { statementLines } from '../../../../functions/certification/rules/statement-lines.ts';
import type { StatementClaims } from '../../../../functions/certification/statements/statement.ts';
import { writeCsv } from '../../../../site/src/console/csv/write-csv.ts';
import { pause } from '../../../../site/src/console/roster/pause.ts';
import { readList } from '../../../../site/src/console/roster/read-list.ts';
import { listRows } from '../../../../site/src/console/statement/list-rows.ts';
import { claimsIn } from '../../../../site/src/console/statement/made-statement.ts';
import { StatementPaper } from '../../../../site/src/console/statement/statement-paper.tsx';
import { StatementScreen } from '../../../../site/src/console/statement/statement-screen.tsx';
import { compareList } from '../../../../site/src/verify/statement/compare-list.ts';
import { sampleScreen } from '../sample-screen.ts';

const rows = [
  { code: '0123456789', day: '2026-11-20' },
  { code: 'ABCDEFGHJK', day: null },
];
const said: StatementClaims = {
  iss: 'https://sanad.example/c/issuers/statements.json',
  iat: 1_795_201_200,
  asOf: '2026-11-21',
  organisation: 'Model Works & Sons',
  modules: [
    { id: 'consent', version: 1 },
    { id: 'unknown-here', version: 3 },
  ],
  days: ['2026-11-19'],
  closed: '2026-11-20',
  calledOff: false,
  codes: { issued: 3, replaced: 1, completed: 1 },
  rows: 2,
  digest: createHash('sha256').update(statementLines(rows)).digest('base64url'),
};
const bytes = (text: string) => new TextEncoder().encode(text);
const csvOf = ({ head, rows: table }: ReturnType<typeof listRows>) => writeCsv(head, table);
const ownFile = (text: string) =>
  readList(
    { name: 'staff.csv', size: text.length, arrayBuffer: async () => bytes(text).buffer },
    pause,
  );

describe('the list that is saved with a statement', () => {
  it('is what the verify page takes, with and without names', async () => {
    expect(await compareList(bytes(csvOf(listRows(rows))), said)).toMatchObject({
      kind: 'matches',
    });
    const read = await ownFile(
      'Name,Salary,sanad_code\n"=Amina, Khan",900,0123-4567-89\nBilal,800,ABCD-EFGH-JK\n',
    );
    if (read.kind !== 'list') throw new Error(read.why);
    const table = listRows(rows, { roster: read.list.roster, column: 0 });
    expect(table).toEqual({
      head: ['Name', 'sanad_code', 'sanad_day'],
      rows: [
        ['=Amina, Khan', '0123-4567-89', '2026-11-20'],
        ['Bilal', 'ABCD-EFGH-JK', ''],
      ],
      missing: 0,
    });
    const csv = csvOf(table);
    expect(csv).not.toContain('900');
    expect(csv).toContain(`"'=Amina, Khan"`);
    expect(await compareList(bytes(csv), said)).toEqual({ kind: 'matches', uncovered: [] });
  });

  it('finds people by a code of before, and says how many it does not find', async () => {
    const read = await ownFile(
      'Name,sanad_code,sanad_code_before\nAmina,1111-1111-11,0123-4567-89\n',
    );
    if (read.kind !== 'list') throw new Error(read.why);
    expect(listRows(rows, { roster: read.list.roster, column: 0 })).toMatchObject({
      rows: [
        ['Amina', '0123-4567-89', '2026-11-20'],
        ['', 'ABCD-EFGH-JK', ''],
      ],
      missing: 1,
    });
  });
});

describe('a made statement', () => {
  it('is read as it was signed, whatever its letters', () => {
    const told = { ...said, organisation: 'ماڈل ورکس' };
    const payload = Buffer.from(JSON.stringify(told), 'utf8').toString('base64url');
    expect(claimsIn({ statement: `e30.${payload}.c2ln` })).toEqual(told);
  });
});

describe.each(languages)('the screen of a statement (%s)', (language) => {
  const screen = sampleScreen(language);
  beforeEach(() => {
    vi.stubGlobal('location', { origin: 'https://sanad.example' });
  });

  it('says what a statement is before it makes one', () => {
    const html = renderToString(<StatementScreen {...screen} />);
    const { statement } = screen.words;
    for (const text of [statement.title, statement.lead, statement.make]) {
      expect(html).toContain(text);
    }
    expect(html).not.toContain('class="qr"');
  });

  it('prints what was counted, and where to check it', () => {
    const html = renderToString(<StatementPaper {...screen} said={said} />);
    expect(html).toContain('Model Works &amp; Sons');
    expect(html).toContain('Consent');
    expect(html).toContain('unknown-here');
    expect(html).toContain(`https://sanad.example/${language}/verify/`);
    expect(html).toContain(said.digest);
    const { roster, completed, replaced } = screen.words.statement.shared.fact;
    expect(html).toMatch(new RegExp(`${roster}</dt><dd>2</dd>`));
    expect(html).toMatch(new RegExp(`${completed}</dt><dd>1</dd>`));
    expect(html).toMatch(new RegExp(`${replaced}</dt><dd>1</dd>`));
    expect(html).not.toContain(screen.words.statement.shared.calledOff);
    const off = renderToString(<StatementPaper {...screen} said={{ ...said, calledOff: true }} />);
    expect(off).toContain(screen.words.statement.shared.calledOff);
  });
});
