import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../content/compile/read-content.ts';
import { readFiles } from '../../content/compile/read-files.ts';
import { segmentsOf, sheetFiles } from '../../content/editing/sheet/sheet-files.ts';
import { englishTexts, headsOf, rowsOf } from '../../content/editing/sheet/sheet-row.ts';
import { workbookOf } from '../../content/editing/sheet/workbook.ts';
import { type Language, languages } from '../../content/schema/language.ts';
import { lessonPath, moduleFolder } from './sample-content.ts';
import { cellsOf, edited, nothing, sample, take, text, throughWorkbook } from './sheet-subject.ts';

const repository = join(import.meta.dirname, '../../content');

describe('a sheet out and in again', () => {
  it('leaves every file of every module in every language as it was', async () => {
    const files = await readFiles(repository);
    const { modules } = readContent(files).draft;
    expect(modules.map(({ id }) => id)).toEqual(await readdir(join(repository, 'modules')));
    const taken = new Set<string>();
    for (const module of modules) {
      for (const language of languages) {
        const subject = { files, module, language };
        expect(take(subject, await throughWorkbook(subject))).toEqual(nothing);
        for (const { file } of sheetFiles(module, language)) taken.add(file);
      }
    }
    const current = modules.map(({ folder, quizVersion }) => `${folder}/quiz/${quizVersion}/`);
    const wanted = [...files.keys()]
      .filter((file) => /\/modules\/.+\.(?:en|ur|ar)\.(?:md|json)$/u.test(file))
      .filter((file) => !file.includes('/quiz/') || current.some((one) => file.startsWith(one)));
    expect([...taken].sort()).toEqual(wanted.sort());
  });

  it('holds all words of a page: nothing is left without a row', async () => {
    const files = await readFiles(repository);
    const pages = [...files].filter(([file]) => /\.(?:en|ur|ar)\.md$/u.test(file));
    const { modules } = readContent(files).draft;
    // Lessons, the guide and the sheet for families.
    const inOne = modules.reduce((sum, { lessons }) => sum + lessons.length + 2, 0);
    expect(pages).toHaveLength(inOne * languages.length);
    for (const [file, written] of pages) {
      const rest = segmentsOf(file, written)
        .toReversed()
        .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), written);
      expect(rest, file).toMatch(/^\p{ASCII}*$/u);
      expect(rest.replace(/:::\w+\{[^}]*\}|\[x\]/gu, ''), file).not.toMatch(/\p{L}/u);
    }
  });

  it('has no English text of a file that is not written yet', () => {
    const partsIn = (texts: ReadonlyMap<string, string>) =>
      new Set([...englishTexts(texts, module).keys()].map((key) => key.split(' ')[0]));
    const { files, module } = sample('ur');
    const less = new Map(files);
    less.delete(`content/${lessonPath('asking-first', 'en')}`);
    const all = partsIn(files);
    expect(all.delete('lessons/asking-first')).toBe(true);
    expect(partsIn(less)).toEqual(all);
  });

  it('tells an editor what a quiz text is, and that a recorded one keeps its meaning', () => {
    const { files, module } = sample('en');
    const notes = new Map(
      rowsOf(files, module, 'en')
        .filter(({ part }) => part === 'quiz')
        .map(({ id, note }) => [id, note]),
    );
    const fixed = 'Once recorded: correct spelling only';
    expect(notes.get('items.a1.stem')).toBe(`Question. ${fixed}`);
    expect(notes.get('items.a1.options.a')).toBe(`Option a, the best answer. ${fixed}`);
    expect(notes.get('items.a1.options.b')).toBe(`Option b. ${fixed}`);
    expect(notes.get('items.a1.explanations.a')).toBe('Why a, the best answer');
    expect(notes.get('items.s1.stem')).toBe(`Statement. ${fixed}`);
    expect(notes.get('items.s1.scale.1')).toBe(`Step. ${fixed}`);
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
