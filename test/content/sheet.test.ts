import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readFiles } from '../../content/compile/read-files.ts';
import type { TakeResult } from '../../content/editing/sheet/take-rows.ts';
import { sheet } from '../../content/editing/sheet.ts';
import { lessonPath, moduleFolder, publishSample } from './sample-content.ts';
import { cellsOf, edited, nothing, sample, take, text } from './sheet-subject.ts';
import { typed } from './typed.ts';

function sentencesOf(result: TakeResult): string[] {
  return result.kind === 'refused' ? result.sentences : [];
}

const lesson = 'lessons/asking-first';

describe('takeRows()', () => {
  it('takes a text without byte order mark, edge spaces and forced directions', () => {
    const subject = sample('ur');
    const rows = edited(cellsOf(subject), ['words', 'title'], text('\uFEFF \u202Bنرمی\u202C\r\n'));
    const result = take(subject, rows);
    expect(result).toMatchObject({ kind: 'taken', changed: 1 });
    const files = result.kind === 'taken' ? result.files : new Map();
    expect(JSON.parse(files.get(`content/${moduleFolder}/module.ur.json`)).title).toBe('نرمی');
  });

  it('sees no change where a program merely added unseen signs', () => {
    const subject = sample('ar');
    const rows = cellsOf(subject).map((row, index) =>
      row.map((cell, column) =>
        index > 0 && column === 3 && cell.kind === 'text'
          ? text(`\uFEFF\u2067${cell.text}\u2069 \r\n`)
          : cell,
      ),
    );
    expect(take(subject, rows)).toEqual(nothing);
  });

  it('ignores empty rows, notes and the order of rows', () => {
    const subject = sample('en');
    const [heads, ...rows] = cellsOf(subject);
    const noted = rows.map((row) => row.with(4, text('Is this right?')));
    expect(take(subject, [heads!, [], ...noted.toReversed(), [text('')]])).toEqual(nothing);
  });

  it.each([
    ['a list', '- one'],
    ['a numbered list', '1. one'],
    ['a heading', '# one'],
    ['an activity', ':::practice{#x}'],
    ['a link', '[link](https://example.org)'],
    ['HTML', 'a <b>word</b>'],
    ['an image', '![x](y)'],
  ])('refuses %s in a paragraph', (_title, words) => {
    const subject = sample('en');
    const result = take(subject, edited(cellsOf(subject), [lesson, '1.paragraph-1'], text(words)));
    expect(sentencesOf(result)).toEqual([expect.stringMatching(/^row \d+: .+\.$/u)]);
  });

  it.each([
    ['a formula', { kind: 'other', what: 'a formula' } as const, 'holds a formula'],
    ['a date', { kind: 'other', what: 'a date' } as const, 'holds a date'],
    ['nothing', text('  '), 'is empty'],
    ['two paragraphs', text('one\n\ntwo'), 'holds a line break'],
  ])('refuses %s, with the row and a remedy', (_title, cell, says) => {
    const subject = sample('ur');
    for (const [part, id] of [
      ['words', 'title'],
      [lesson, '1.heading'],
      ['quiz', 'items.a1.options.b'],
    ] as const) {
      const sentences = sentencesOf(take(subject, edited(cellsOf(subject), [part, id], cell)));
      expect(sentences).toEqual([
        expect.stringMatching(new RegExp(`^row \\d+: ${says}.*: .+\\.$`, 'u')),
      ]);
    }
  });

  it('refuses a straight quotation mark in a title of an activity, and takes a curly one', () => {
    const subject = sample('en');
    const title: [string, string] = [lesson, '#asking-first-story.title'];
    const straight = take(subject, edited(cellsOf(subject), title, text('The "lift"')));
    expect(sentencesOf(straight)).toEqual([expect.stringContaining('straight quotation mark')]);
    expect(take(subject, edited(cellsOf(subject), title, text('The “lift”')))).toMatchObject({
      kind: 'taken',
      changed: 1,
    });
  });

  it('refuses missing, doubled and unknown rows, each by name', () => {
    const subject = sample('ar');
    const [heads, first, second, ...rest] = cellsOf(subject);
    const stray = ['words', 'titel', '', 'x'].map(text);
    const sentences = sentencesOf(take(subject, [heads!, second!, second!, stray, ...rest]));
    expect(sentences).toEqual([
      'row 3: “neutralTitle” of “words” stands in row 2 already: remove one of them.',
      'row 4: there is no text “titel” in “words”: remove the row, or restore its part and id.',
      '“title” of “words” has no row: put it back, unchanged if nothing is to change.',
    ]);
    expect(first?.[1]).toEqual(text('title'));
  });

  it('refuses the sheet of another language or module', () => {
    const urdu = sample('ur');
    expect(sentencesOf(take(urdu, cellsOf({ ...urdu, language: 'ar' })))).toEqual([
      expect.stringContaining('other heads'),
    ]);
    const other = cellsOf(urdu).map((row, index) =>
      index === 0 ? row.with(0, text('part of x')) : row,
    );
    expect(sentencesOf(take(urdu, other))).toEqual([expect.stringContaining('other heads')]);
  });

  it('takes all or nothing: one bad row keeps the good ones out', () => {
    const subject = sample('en');
    const good = edited(cellsOf(subject), ['words', 'title'], text('Gentleness'));
    const result = take(subject, edited(good, [lesson, '1.heading'], text('')));
    expect(result).toEqual({ kind: 'refused', sentences: [expect.stringContaining('is empty')] });
  });

  it('does not undo what changed in the files meanwhile, and refuses where both changed', () => {
    const before = sample('en');
    const after = sample('en', (files) => {
      const path = `${moduleFolder}/module.en.json`;
      files.set(path, (files.get(path) ?? '').replace('"Kindness"', '"Being kind"'));
    });
    expect(take(after, cellsOf(before))).toMatchObject({ kind: 'taken', changed: 0 });
    const both = edited(cellsOf(before), ['words', 'title'], text('Gentleness'));
    expect(sentencesOf(take(after, both))).toEqual([expect.stringContaining('to “Being kind”')]);
  });

  it('says which English texts changed since the sheet was written', () => {
    const before = sample('ur');
    const after = sample('ur', (files) => {
      const path = `${moduleFolder}/module.en.json`;
      files.set(path, (files.get(path) ?? '').replace('"Kindness"', '"Being kind"'));
    });
    expect(take(after, cellsOf(before))).toMatchObject({
      kind: 'taken',
      notices: [expect.stringContaining('row 2: the English is “Being kind” by now')],
    });
  });
});

describe('npm run content -- sheet', () => {
  const run = (...args: string[]) => sheet(typed(...args));
  const textAt = (root: string, path: string) => readFile(join(root, path), 'utf8');

  /** What an editor does: opens the file, types into a cell, saves. */
  async function retype(path: string, change: (rows: unknown[][]) => void): Promise<void> {
    const { sheets } = await readXlsx(await readFile(path));
    const { rows, name } = sheets[0]!;
    change(rows);
    await writeFile(path, await writeXlsx({ sheets: [{ name, rows }] }));
  }

  it('writes a file and takes it back, with the words that changed', async () => {
    const { root } = await publishSample();
    const out = join(root, 'edit.xlsx');
    expect(await run('kindness', 'ur', '--root', root, '--out', out)).toBe(0);
    await retype(out, (rows) => {
      const row = rows.find(([part, id]) => part === lesson && id === 'title');
      row![3] = 'پہلے پوچھنا';
    });
    const path = lessonPath('asking-first', 'ur');
    const before = await textAt(root, path);
    expect(await run('kindness', 'ur', '--root', root, '--in', out)).toBe(0);
    expect(await textAt(root, path)).toBe(before.replace(/^# .*$/mu, '# پہلے پوچھنا'));
  });

  it('writes nothing where a row is bad, or a text breaks a field', async () => {
    const { root } = await publishSample();
    const out = join(root, 'edit.xlsx');
    const before = await readFiles(root);
    for (const title of ['', 'x'.repeat(100)]) {
      await run('kindness', 'en', '--root', root, '--out', out);
      await retype(out, (rows) => {
        rows[1]![3] = title;
        rows.find(([part]) => part === lesson)![3] = 'A good title';
      });
      expect(await run('kindness', 'en', '--root', root, '--in', out)).toBe(1);
      expect(await readFiles(root)).toEqual(before);
    }
  });

  it('refuses what is no workbook, no module and no language', async () => {
    const { root } = await publishSample();
    const path = join(root, 'no.xlsx');
    await writeFile(path, 'part,id\n');
    expect(await run('kindness', 'ur', '--root', root, '--in', path)).toBe(1);
    expect(await run('nothing', 'ur', '--root', root)).toBe(1);
    expect(await run('kindness', 'fr', '--root', root)).toBe(1);
  });
});
