import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { statementLines } from '../../../functions/certification/rules/statement-lines.ts';
import {
  issuerPath,
  statementsIssuer,
} from '../../../functions/certification/standard/addresses.ts';
import type { StatementClaims } from '../../../functions/certification/statements/statement.ts';
import { compareList } from '../../../site/src/verify/statement/compare-list.ts';
import type { Reason } from '../../../site/src/verify/verdict.ts';
import { verifyGiven } from '../../../site/src/verify/verify-credential.ts';
import { testSite } from '../../functions/certification/issued.ts';
import {
  bodyId,
  claims as credentialClaims,
  rightHeader as credentialHeader,
  rightJwt as credentialJwt,
  hmacJws,
  issuerText,
  jwsOf,
  type KeyName,
  kidOf,
  publicPem,
  siteWith,
} from './forger.ts';

const rows = [
  { code: '0123456789', day: '2026-11-20' },
  { code: 'ABCDEFGHJK', day: null },
  { code: 'ZZZZZ00000', day: '2026-11-21' },
];
const digestOf = (text: string) => createHash('sha256').update(text).digest('base64url');

const said: StatementClaims = {
  iss: testSite + issuerPath(statementsIssuer),
  iat: Date.UTC(2026, 10, 20, 19) / 1_000,
  asOf: '2026-11-21',
  organisation: 'Model Works',
  modules: [{ id: 'consent', version: 1 }],
  days: ['2026-11-19', '2026-11-20'],
  closed: '2026-11-21',
  calledOff: false,
  codes: { issued: 4, replaced: 1, completed: 2 },
  rows: 3,
  digest: digestOf(statementLines(rows)),
};
const rightHeader = { alg: 'RS256', kid: kidOf(statementsIssuer), typ: 'statement+jwt' };
const headerWith = (more: object) => JSON.stringify({ ...rightHeader, ...more });
const signed = (more: object = {}, header = headerWith({}), key: KeyName = 'other') =>
  jwsOf(JSON.stringify({ ...said, ...more }), header, key);
const altered = (part: 0 | 1 | 2, text: string) => {
  const parts = signed().split('.');
  parts[part] = text;
  return parts.join('.');
};
const encoded = (value: unknown) =>
  Buffer.from(JSON.stringify(value), 'utf8').toString('base64url');

/** A site that publishes keys of statements beside those of its bodies. */
const world = siteWith({
  [issuerPath(statementsIssuer)]: issuerText(statementsIssuer, [
    ['other', 'active'],
    ['compromised', 'compromised'],
  ]),
});

const forgeries: readonly (readonly [string, string, Reason])[] = [
  ['alg none', altered(0, encoded({ ...rightHeader, alg: 'none' })), 'algorithm'],
  [
    'HS256 with the public key as the secret',
    hmacJws(JSON.stringify(said), headerWith({ alg: 'HS256' }), publicPem),
    'algorithm',
  ],
  ['no signature', altered(2, ''), 'unsigned'],
  [
    'an edited number',
    altered(1, encoded({ ...said, codes: { ...said.codes, completed: 3 } })),
    'altered',
  ],
  [
    'another organisation',
    altered(1, encoded({ ...said, organisation: 'Other Works' })),
    'altered',
  ],
  ['another digest', altered(1, encoded({ ...said, digest: digestOf('') })), 'altered'],
  ['the first half', signed().slice(0, 300), 'cut-off'],
  ['a part of the signature', signed().slice(0, -40), 'altered'],
  ['nobody’s key under our id', signed({}, headerWith({}), 'nobody'), 'altered'],
  [
    'a key of another site',
    signed({}, headerWith({ kid: 'https://evil.example/c/issuers/statements.json#1' }), 'nobody'),
    'other-site',
  ],
  [
    'a site whose name begins as ours',
    signed(
      {},
      headerWith({ kid: `${testSite}.evil.example/c/issuers/statements.json#1` }),
      'nobody',
    ),
    'other-site',
  ],
  [
    'a key that isn’t there',
    signed({}, headerWith({ kid: kidOf(statementsIssuer, 9) })),
    'unknown-key',
  ],
  [
    'a number that is none',
    signed({}, headerWith({ kid: `${testSite}/c/issuers/statements.json#1/../x` })),
    'other-site',
  ],
  [
    'a compromised key',
    signed({}, headerWith({ kid: kidOf(statementsIssuer, 2) }), 'compromised'),
    'compromised-key',
  ],
  [
    'a certifying body’s own key',
    signed({}, headerWith({ kid: kidOf(bodyId) }), 'active'),
    'other-purpose',
  ],
  [
    'a certifying body’s credential called a statement',
    jwsOf(JSON.stringify(credentialClaims()), headerWith({ kid: kidOf(bodyId) }), 'active'),
    'other-purpose',
  ],
  ['a statement called a credential', signed({}, headerWith({ typ: 'JWT' })), 'other-purpose'],
  [
    'a credential signed with the key of statements',
    jwsOf(
      JSON.stringify(credentialClaims()),
      JSON.stringify({ ...credentialHeader, kid: kidOf(statementsIssuer) }),
      'other',
    ),
    'other-purpose',
  ],
  [
    'a credential in the place of a statement, signed with its key',
    jwsOf(JSON.stringify(credentialClaims()), headerWith({}), 'other'),
    'not-as-issued',
  ],
  ['a kind of its own', signed({}, headerWith({ typ: 'at+jwt' })), 'header'],
  ['a critical header', signed({}, headerWith({ crit: ['exp'], exp: 1 })), 'header'],
  [
    'a header without a kind',
    signed({}, JSON.stringify({ alg: 'RS256', kid: kidOf(statementsIssuer) })),
    'header',
  ],
  ['further claims', signed({ name: 'Amina Khan' }), 'not-as-issued'],
  ['another issuer', signed({ iss: testSite + issuerPath(bodyId) }), 'not-as-issued'],
  ['a day that isn’t that of its moment', signed({ asOf: '2026-11-20' }), 'not-as-issued'],
  ['more completed than rows', signed({ codes: { ...said.codes, completed: 4 } }), 'not-as-issued'],
  ['fewer rows than people', signed({ rows: 2 }), 'not-as-issued'],
  [
    'a claim that stands twice',
    jwsOf(JSON.stringify(said).replace('{', '{"rows":3,'), headerWith({}), 'other'),
    'not-as-issued',
  ],
  ['the unsigned JSON', JSON.stringify(said), 'not-a-credential'],
];

describe('a statement on the verify page', () => {
  it('is taken as it was signed, and a credential still is', async () => {
    expect(await verifyGiven(`\n${signed()}\n`, world)).toEqual({
      kind: 'statement',
      statement: said,
    });
    expect((await verifyGiven(credentialJwt(), world)).kind).toBe('valid');
  });

  it.each(forgeries)('is not taken from %s', async (_, forged, reason) => {
    expect(await verifyGiven(forged, world)).toEqual({ kind: 'not-valid', reason });
  });

  it('waits for the device’s clock and for the network, and says so', async () => {
    const behind = { ...world, now: () => said.iat * 1_000 - 301_000 };
    expect(await verifyGiven(signed(), behind)).toEqual({ kind: 'unchecked', why: 'clock' });
    const offline = { ...world, fetchText: async () => ({ kind: 'unreachable' }) as const };
    expect(await verifyGiven(signed(), offline)).toEqual({ kind: 'unchecked', why: 'unreachable' });
  });
});

const bytes = (text: string) => new TextEncoder().encode(text);
const right = [
  'sanad_code,sanad_day',
  '0123-4567-89,2026-11-20',
  'ABCD-EFGH-JK,',
  'ZZZZ-Z000-00,2026-11-21',
];
const compare = (lines: readonly string[]) => compareList(bytes(lines.join('\r\n')), said);
const changed = (at: number, line: string) =>
  right.map((each, index) => (index === at ? line : each));
const matches = { kind: 'matches', uncovered: [] };

describe('the list of a statement', () => {
  it.each([
    ['as it was made', right],
    ['in another order', [right[0] ?? '', ...right.slice(1).reverse()]],
    [
      'with names, quotes and semicolons',
      [
        '"Name";"sanad_code";"sanad_day"',
        '"Khan; Amina ""A""";"0123456789";"2026-11-20"',
        '"two\nlines";"abcd-efgh-jk";""',
        '"";"ZZZZ-Z000-00";"2026-11-21"',
      ],
    ],
    [
      'with headings of a spreadsheet and empty rows',
      [`\uFEFF${right[0]?.toUpperCase()}`, ...right.slice(1), ',', '', ''],
    ],
  ])('matches %s', async (_, lines) => {
    expect(await compare(lines)).toEqual(matches);
  });

  it.each([
    ['a day was added', changed(2, 'ABCD-EFGH-JK,2026-11-21')],
    ['a day was changed', changed(1, '0123-4567-89,2026-11-21')],
    ['a day was rewritten', changed(1, '0123-4567-89,20/11/2026')],
    ['a code was changed', changed(1, '0123-4567-88,2026-11-20')],
    ['a row is missing', right.slice(0, -1)],
    ['a row was added', [...right, '1111-1111-11,2026-11-21']],
    ['a row stands twice, e.g. for somebody else', [...right, right[1] ?? '']],
  ])('does not match when %s', async (_, lines) => {
    expect((await compare(lines)).kind).toBe('differs');
  });

  it('does not match when a cell hides a row within its lines', async () => {
    const hiding = '0123-4567-89,"2026-11-20\nABCDEFGHJK,"';
    expect(await compare([right[0] ?? '', hiding, right[3] ?? ''])).toEqual({
      kind: 'differs',
      rows: 2,
      completed: 2,
    });
  });

  it('says how many rows it has when it differs', async () => {
    expect(await compare(right.slice(0, -1))).toEqual({ kind: 'differs', rows: 2, completed: 1 });
  });

  it('names rows that nothing covers', async () => {
    const lines = ['Name,sanad_code,sanad_day', ...right.slice(1).map((row) => `x,${row}`)];
    const more = [...lines, 'Bilal,,2026-11-21', ',,', 'Sana,nonsense,'];
    expect(await compare(more)).toEqual({ kind: 'matches', uncovered: [5, 7] });
  });

  it.each([
    ['an empty file', ''],
    ['a letter', 'Amina Khan has completed.'],
    ['headings alone', 'sanad_code,sanad_day'],
    ['no days', 'sanad_code\n0123-4567-89'],
    [
      'a heading twice, of which one might be looked at',
      'sanad_code,sanad_day,sanad_day\n0123-4567-89,2026-11-20,2026-11-20',
    ],
    [
      'a heading twice for the eye',
      'sanad_code,sanad_day,sanad_\u200Bday\n0123-4567-89,2026-11-20,2026-11-21',
    ],
    ['a quotation mark that is never closed', 'sanad_code,sanad_day\n"0123-4567-89,2026-11-20'],
    ['a workbook', 'PK\u0003\u0004 sanad_code,sanad_day'],
  ])('is not %s', async (_, text) => {
    expect(await compareList(bytes(text), said)).toEqual({ kind: 'no-list' });
  });
});
