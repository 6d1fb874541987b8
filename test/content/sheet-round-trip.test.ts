import { join } from 'node:path';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../content/compile/read-content.ts';
import { readFiles } from '../../content/compile/read-files.ts';
import { segmentsOf, sheetFiles } from '../../content/editing/sheet/sheet-files.ts';
import { headsOf, rowsOf } from '../../content/editing/sheet/sheet-row.ts';
import { workbookOf } from '../../content/editing/sheet/workbook.ts';
import { type Language, languages } from '../../content/schema/language.ts';
import { moduleFolder } from './sample-content.ts';
import { cellsOf, edited, nothing, sample, take, text, throughWorkbook } from './sheet-subject.ts';

const repository = join(import.meta.dirname, '../../content');

describe('a sheet out and in again', () => {
  it('leaves every file of every module in every language as it was', async () => {
    const files = await readFiles(repository);
    const { modules } = readContent(files).draft;
    const whole = modules.flatMap((module) =>
      languages
        .filter((language) => sheetFiles(module, language).every(({ file }) => files.has(file)))
        .map((language) => ({ files, module, language })),
    );
    expect(whole.length).toBeGreaterThanOrEqual(3);
    for (const subject of whole) {
      expect(take(subject, await throughWorkbook(subject))).toEqual(nothing);
    }
  });

  it('holds all words of a page: nothing is left without a row', async () => {
    const files = await readFiles(repository);
    const pages = [...files].filter(([file]) => /consent\/.*\.(?:en|ur|ar)\.md$/u.test(file));
    for (const [file, written] of pages) {
      const rest = segmentsOf(file, written)
        .toReversed()
        .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), written);
      expect(rest, file).toMatch(/^\p{ASCII}*$/u);
      expect(rest.replace(/:::\w+\{[^}]*\}|\[x\]/gu, ''), file).not.toMatch(/\p{L}/u);
    }
  });

  it('changes in a file just the text of the cell, whichever it is', () => {
    const subjects = languages.map((language) => sample(language));
    const words = fc
      .array(
        fc.constantFrom(
          'ask',
          'first',
          'پوچھیں',
          'اسأل',
          '=1+1',
          '@home',
          '-5',
          '+92',
          '16:ways',
          '‘so’',
          '“so”',
          '«هنا»',
          "don't",
          '**now**',
          'a_b',
          '5 * 3',
          '\u200F',
          'می\u200Cخواهم',
          '&amp;',
          '1/2',
          '😀',
          '\\',
        ),
        { minLength: 1, maxLength: 6 },
      )
      .map((parts) => `Go ${parts.join(' ')} on`);
    fc.assert(
      fc.property(fc.constantFrom(...subjects), fc.nat(), words, (subject, choice, put) => {
        const rows = cellsOf(subject);
        const row = rows[1 + (choice % (rows.length - 1))]!;
        const [part, id] = row.slice(0, 2).map((cell) => (cell.kind === 'text' ? cell.text : ''));
        const result = take(subject, edited(rows, [part!, id!], text(put)));
        if (result.kind === 'refused') throw new Error(result.sentences.join('\n'));
        const { file } = sheetFiles(subject.module, subject.language).find(
          (one) => one.part === part,
        )!;
        expect([...result.files.keys()]).toEqual([file]);
        const before = segmentsOf(file, subject.files.get(file)!);
        const after = segmentsOf(file, result.files.get(file)!);
        expect(after.map((segment) => segment.text)).toEqual(
          before.map((segment) => (segment.id === id ? put : segment.text)),
        );
        const { start, end } = before.find((segment) => segment.id === id)!;
        const written = subject.files.get(file)!;
        expect(result.files.get(file)?.startsWith(written.slice(0, start))).toBe(true);
        expect(result.files.get(file)?.endsWith(written.slice(end))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('carries any text through the file, formulas and unseen signs included', async () => {
    const odd = [
      '=HYPERLINK("x")',
      '+92',
      '-1',
      '@sum',
      '0012',
      '1/2',
      'TRUE',
      '_x0041_ and _x000D_',
      '\u200Fمرحبا (ABC)\u200E',
      'می\u200Cخواهم',
      '“curly” ‘quotes’ «here»',
      '<b>&amp;</b> ]]>',
      'two  spaces',
      '😀',
    ];
    const subject = sample('ur', (files) => {
      const path = `${moduleFolder}/module.ur.json`;
      const words = JSON.parse(files.get(path) ?? '');
      files.set(path, JSON.stringify({ ...words, covers: odd }, null, 2));
      files.set(path, (files.get(path) ?? '').replaceAll('<b>', '<'));
    });
    const back = await throughWorkbook(subject);
    expect(back).toEqual(cellsOf(subject));
  });

  it('is read from right to left, locks what is not to be edited, and takes typing as text', async () => {
    const { files, module } = sample('ur');
    const open = async (language: Language) => {
      const rows = rowsOf(files, module, language);
      const bytes = await workbookOf({ heads: headsOf(module.id, language), rows, language });
      const { sheets } = await readXlsx(bytes, { readStyles: true });
      return sheets[0]!;
    };
    const urdu = await open('ur');
    expect(urdu.view?.rightToLeft).toBe(true);
    expect((await open('ar')).view?.rightToLeft).toBe(true);
    expect((await open('en')).view?.rightToLeft ?? false).toBe(false);
    expect(urdu.protection?.sheet).toBe(true);
    const locked = [0, 1, 2, 3, 4, 5].map(
      (column) => urdu.cells?.get(`1,${column}`)?.style?.protection?.locked ?? true,
    );
    expect(locked).toEqual([true, true, true, false, false, true]);
    expect(urdu.cells?.get('1,3')?.style).toMatchObject({
      numFmt: '@',
      alignment: { readingOrder: 'rtl', wrapText: true },
    });
  });
});
