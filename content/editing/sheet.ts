import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkContent } from '../compile/check-content.ts';
import type { Draft, ModuleDraft } from '../compile/draft.ts';
import type { Mistake } from '../compile/mistake.ts';
import { readContent } from '../compile/read-content.ts';
import { readFiles } from '../compile/read-files.ts';
import { checkVersions } from '../compile/rules/versions.ts';
import { type Language, languages } from '../schema/language.ts';
import type { Arguments } from './arguments.ts';
import { sheetFiles } from './sheet/sheet-files.ts';
import { englishTexts, headsOf, rowsOf } from './sheet/sheet-row.ts';
import { takeRows } from './sheet/take-rows.ts';
import { readWorkbook, workbookOf } from './sheet/workbook.ts';
import { refuse, say } from './terminal.ts';

type Files = ReadonlyMap<string, string>;
type Subject = { module: ModuleDraft; language: Language; files: Files };

/**
 * `sheet <module> <language> [--out file.xlsx]` writes all texts of a module into a spreadsheet;
 * `--in file.xlsx` takes changed texts back into the files, all of them or none.
 */
export async function sheet({ words: [id, name], values }: Arguments): Promise<number> {
  const language = languages.find((candidate) => candidate === name);
  if (id === undefined || language === undefined) {
    return refuse(
      `Name module and language: npm run content -- sheet <module> <${languages.join('|')}>.`,
    );
  }
  const files = await readFiles(values.root);
  const module = readContent(files).draft.modules.find((candidate) => candidate.id === id);
  if (module === undefined) {
    return refuse(`There is no module "${id}" that can be read: npm run content -- check ${id}.`);
  }
  const missing = sheetFiles(module, language).filter(({ file }) => !files.has(file));
  if (missing.length > 0) {
    return refuse(...missing.map(({ file }) => `${file} is missing: write it first.`));
  }
  const subject = { module, language, files };
  const out = values.out ?? join('.sanad/sheets', `${id}.${language}.xlsx`);
  return values.in === undefined
    ? writeSheet(subject, out)
    : takeSheet(subject, { path: values.in, root: values.root });
}

async function writeSheet({ module, language, files }: Subject, out: string): Promise<number> {
  const rows = rowsOf(files, module, language);
  const bytes = await workbookOf({ heads: headsOf(module.id, language), rows, language });
  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, bytes);
  say(`Written: ${out}, ${rows.length} texts. Edit the column of the language, then take it back:`);
  say(`npm run content -- sheet ${module.id} ${language} --in ${out}`);
  return 0;
}

async function takeSheet(
  { module, language, files }: Subject,
  { path, root }: { path: string; root: string },
): Promise<number> {
  const workbook = await readWorkbook(await readFile(path));
  if (workbook.kind === 'unreadable') {
    return refuse(`${path} is no .xlsx file: save it as “Excel workbook (.xlsx)”.`);
  }
  const parts = sheetFiles(module, language);
  const heads = headsOf(module.id, language);
  const english = englishTexts(files, module);
  const result = takeRows(workbook.rows, { heads, parts, files, english });
  if (result.kind === 'refused') return refuse(...result.sentences, 'Nothing was changed.');
  const after = mistakesOf(new Map([...files, ...result.files]));
  const harmed = newOnes(after.unread, mistakesOf(files).unread);
  if (harmed.length > 0) {
    return refuse(...harmed.map(({ sentence }) => sentence), 'Nothing was changed.');
  }
  await writeAll(root, result.files);
  say(`Taken: ${result.changed} texts in ${result.files.size} files.`);
  for (const notice of result.notices) say(notice);
  const open = [...after.unread, ...after.checked].filter(({ file }) =>
    file.startsWith(`${module.folder}/`),
  );
  if (open.length > 0) say('The checker says now:');
  for (const { sentence } of open) say(sentence);
  return 0;
}

function mistakesOf(files: Files): { unread: Mistake[]; checked: Mistake[] } {
  const { draft, mistakes } = readContent(files);
  return { unread: mistakes, checked: checkAll(draft) };
}

function checkAll(draft: Draft): Mistake[] {
  return [...checkContent(draft), ...checkVersions(draft)];
}

function newOnes(after: readonly Mistake[], before: readonly Mistake[]): Mistake[] {
  const known = new Set(before.map(({ sentence }) => sentence));
  return after.filter(({ sentence }) => !known.has(sentence));
}

/** Each file in full beside its place first; the renames come when all are written. */
async function writeAll(root: string, files: Files): Promise<void> {
  const places = [...files].map(([file, text]) => {
    const path = join(root, file.replace(/^content\//u, ''));
    return { path, draft: `${path}~`, text };
  });
  for (const { draft, text } of places) await writeFile(draft, text);
  for (const { path, draft } of places) await rename(draft, path);
}
