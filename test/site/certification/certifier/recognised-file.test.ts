import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../../../content/schema/language.ts';
import {
  type FileRead,
  readRecognised,
} from '../../../../site/src/certification/certifier/recognition/read-recognised.ts';
import { rowNames } from '../../../../site/src/certification/certifier/recognition/row-names.ts';
import { replaced } from '../../../../site/src/console/parts/replaced.ts';
import { trackId } from '../sample-way.ts';
import { sampleBody, sampleRecognition } from './sample-body.ts';

const { holder, months, evidence, reason } = sampleRecognition;
const asked = { holder, trackId, months, evidence, reason };
const headings = 'name,email,province,languages,profession,sex,track,months,evidence,reason';
const row = `Sadia,sadia@example.org,PK-SD,ur,psychologist,woman,${trackId},12,${evidence},${reason}`;

const namesIn = (language: Language) =>
  rowNames({ words: sampleBody(language).words, tracks: { [trackId]: 'Calm leader' } });

/** Reads a text as a file that somebody picked. */
function read(text: string, language: Language = 'en'): Promise<FileRead> {
  const bytes = new TextEncoder().encode(text);
  const file = { size: bytes.length, arrayBuffer: async () => bytes.buffer };
  return readRecognised(file, namesIn(language));
}

describe('a file of people to recognise', () => {
  test('is read by ids', async () => {
    expect(await read(`${headings}\r\n${row}\r\n`)).toEqual({
      kind: 'recognised',
      recognised: [asked],
    });
  });

  test.each(languages)("is read by the page's own words, in %s", async (language) => {
    const { columns, entries } = namesIn(language);
    const named = [
      'Sadia',
      'sadia@example.org',
      entries.province?.['PK-SD'],
      ` ${entries.languages?.ur?.toUpperCase()} `,
      entries.profession?.psychologist,
      entries.sex?.woman,
      entries.track?.[trackId],
      '12',
      evidence,
      reason,
    ];
    const file = `${Object.values(columns).join(';')}\n${named.join(';')}`;
    expect(await read(file, language)).toEqual({ kind: 'recognised', recognised: [asked] });
  });

  test.each(['١٢', '۱۲'])('takes the digits of any keyboard: %s', async (typed) => {
    const file = `${headings}\n${row.replace(',12,', `,${typed},`)}`;
    expect(await read(file)).toEqual({ kind: 'recognised', recognised: [asked] });
  });

  test('takes several languages, and columns in another order', async () => {
    const cells = row.split(',');
    const turned = (line: readonly string[]) => [...line].reverse().join(',');
    const file = [turned(headings.split(',')), turned(replaced(cells, 3, '"ur; en,ur"'))].join(
      '\n',
    );
    expect(await read(file)).toMatchObject({
      recognised: [{ holder: { languages: ['ur', 'en'] } }],
    });
  });

  test('is taken whole or not at all: each wrong row is named as a spreadsheet counts', async () => {
    const wrong = row.replace('PK-SD', 'Lahore').replace(',12,', ',36,');
    expect(await read([headings, row, '', wrong].join('\n'))).toEqual({
      kind: 'wrong',
      rows: [{ number: 4, fields: ['province', 'months'] }],
    });
  });

  test('says which columns are missing', async () => {
    expect(await read('name,email\nSadia,s@example.org')).toMatchObject({
      kind: 'columns',
      missing: [
        'province',
        'languages',
        'profession',
        'sex',
        'track',
        'months',
        'evidence',
        'reason',
      ],
    });
  });

  test.each([
    ['only-headings', headings],
    ['too-many', [headings, ...Array.from({ length: 201 }, () => row)].join('\n')],
    ['quotes', `${headings}\n"Sadia,x`],
    ['empty', ' '],
  ])('is refused: %s', async (kind, text) => {
    expect(await read(text)).toMatchObject({ kind });
  });
});
