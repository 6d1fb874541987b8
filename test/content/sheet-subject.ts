import type { ModuleDraft } from '../../content/compile/draft.ts';
import { readContent } from '../../content/compile/read-content.ts';
import { sheetFiles } from '../../content/editing/sheet/sheet-files.ts';
import { englishTexts, headsOf, rowsOf } from '../../content/editing/sheet/sheet-row.ts';
import { type TakeResult, takeRows } from '../../content/editing/sheet/take-rows.ts';
import { type ReadCell, readWorkbook, workbookOf } from '../../content/editing/sheet/workbook.ts';
import type { Language } from '../../content/schema/language.ts';
import { sampleContent } from './sample-content.ts';

type Files = ReadonlyMap<string, string>;
export type Subject = { files: Files; module: ModuleDraft; language: Language };

export const text = (words: string): ReadCell => ({ kind: 'text', text: words });

export function sample(
  language: Language,
  change: (files: Map<string, string>) => void = () => {},
): Subject {
  const files = sampleContent();
  change(files);
  const named = new Map([...files].map(([path, words]) => [`content/${path}`, words]));
  const [module] = readContent(named).draft.modules;
  if (module === undefined) throw new Error('the sample has no module');
  return { files: named, module, language };
}

export function cellsOf({ files, module, language }: Subject): ReadCell[][] {
  const rows = rowsOf(files, module, language);
  return [
    headsOf(module.id, language).map(text),
    ...rows.map((row) => [row.part, row.id, row.source, row.text, row.note, row.state].map(text)),
  ];
}

export function take(
  { files, module, language }: Subject,
  rows: readonly ReadCell[][],
): TakeResult {
  const heads = headsOf(module.id, language);
  const parts = sheetFiles(module, language);
  return takeRows(rows, { heads, parts, files, english: englishTexts(files, module) });
}

export async function throughWorkbook({ files, module, language }: Subject): Promise<ReadCell[][]> {
  const rows = rowsOf(files, module, language);
  const heads = headsOf(module.id, language);
  const read = await readWorkbook(await workbookOf({ heads, rows, language }));
  if (read.kind === 'unreadable') throw new Error('the workbook cannot be read');
  return read.rows;
}

/** Rows of a sheet with another text where part and id are these. */
export function edited(
  rows: readonly ReadCell[][],
  [part, id]: [string, string],
  cell: ReadCell,
): ReadCell[][] {
  const index = rows.findIndex(
    ([one, two]) =>
      one?.kind === 'text' && one.text === part && two?.kind === 'text' && two.text === id,
  );
  if (index === -1) throw new Error(`the sheet has no ${part} ${id}`);
  return rows.map((row, at) => (at === index ? row.with(3, cell) : row));
}

/** The result of a sheet that changed nothing. */
export const nothing = { kind: 'taken', files: new Map(), changed: 0, notices: [] };
