import { parseMarkdown } from '../../compile/markdown/parse-markdown.ts';
import { cleanCell } from './clean-cell.ts';
import { type Segment, withText } from './segment.ts';
import { type SheetFile, segmentsOf } from './sheet-files.ts';
import { type Line, linesOf, type OpenPart, problemsOfRows, textOf } from './sheet-line.ts';
import { stateOf } from './sheet-row.ts';
import type { ReadCell } from './workbook.ts';

export type TakeResult =
  | { kind: 'taken'; files: Map<string, string>; changed: number; notices: string[] }
  | { kind: 'refused'; sentences: string[] };

/** What the rows are put into: the files of the sheet, all texts by path, and the first row. */
export type Target = {
  heads: readonly string[];
  parts: readonly SheetFile[];
  files: ReadonlyMap<string, string>;
  /** The English texts of today, by part and id joined with a space. */
  english: ReadonlyMap<string, string>;
};

/**
 * Puts the sheet's texts into the files: all of them, or none where a row is missing, doubled or
 * unknown, or where a text would change more than words. `files` holds only what changed.
 */
export function takeRows(rows: readonly ReadCell[][], target: Target): TakeResult {
  const [heads = [], ...rest] = rows;
  const wanted = target.heads.slice(0, 4);
  if (wanted.some((head, column) => textOf(heads[column]).trim() !== head)) {
    const says =
      `row 1: this sheet starts with other heads than ${wanted.map((head) => `“${head}”`).join(', ')}: ` +
      'take the sheet of this module and language, and leave row 1 as it was.';
    return { kind: 'refused', sentences: [says] };
  }
  const lines = linesOf(rest);
  const parts = target.parts.map(({ part, file }) => {
    const written = target.files.get(file) ?? '';
    return { part, file, written, segments: segmentsOf(file, written) };
  });
  const sentences = problemsOfRows(lines, parts);
  if (sentences.length > 0) return { kind: 'refused', sentences };
  return putTexts(lines, parts, target.english);
}

type Change = { number: number; segment: Segment; text: string };

function putTexts(
  lines: readonly Line[],
  parts: readonly OpenPart[],
  english: ReadonlyMap<string, string>,
): TakeResult {
  const outcomes = parts.map((part) => ({ part, ...changesOf(part, lines) }));
  const sentences = outcomes.flatMap((outcome) => outcome.sentences);
  if (sentences.length > 0) return { kind: 'refused', sentences };
  const changed = outcomes.filter(({ changes }) => changes.length > 0);
  return {
    kind: 'taken',
    files: new Map(changed.map(({ part, changes }) => [part.file, withAll(part.written, changes)])),
    changed: changed.reduce((sum, { changes }) => sum + changes.length, 0),
    notices: noticesOf(lines, english),
  };
}

function changesOf(
  open: OpenPart,
  lines: readonly Line[],
): { changes: Change[]; sentences: string[] } {
  const own = new Map(
    lines.filter(({ part }) => part === open.part).map((line) => [line.id, line]),
  );
  const changes: Change[] = [];
  const sentences: string[] = [];
  for (const segment of open.segments) {
    const line = own.get(segment.id);
    if (line === undefined) continue;
    const outcome = changeOf(segment, line);
    if (outcome === undefined) continue;
    const problem = typeof outcome === 'string' ? outcome : harmOf(open, outcome);
    if (problem !== undefined) sentences.push(`row ${line.number}: ${problem}`);
    else if (typeof outcome !== 'string') changes.push(outcome);
  }
  return { changes, sentences };
}

/** A change, a sentence on why there can be none, or undefined where the editor changed nothing. */
function changeOf(
  segment: Segment,
  { number, text: cell, state }: Line,
): Change | string | undefined {
  if (cell.kind === 'other') return `holds ${cell.what}: type the words as text.`;
  const text = cleanCell(cell.text);
  if (text === cleanCell(segment.text) || stateOf(cell.text) === state) return undefined;
  if (text === '') return 'is empty: write the words.';
  if (text.includes('\n')) return 'holds a line break: write it as one paragraph.';
  const delimiter = { double: '"', single: "'", plain: undefined, json: undefined }[segment.quoted];
  if (delimiter !== undefined && text.includes(delimiter)) {
    return 'holds a straight quotation mark, which ends a title: use “ and ”, or ’.';
  }
  if (state !== '' && stateOf(segment.text) !== state) {
    return `was changed in the files since the sheet was written, to “${segment.text}”: write a new sheet.`;
  }
  return { number, segment, text };
}

/** What a changed text would do to its file beyond its words, as a sentence. */
function harmOf(
  { file, written, segments }: OpenPart,
  { segment, text }: Change,
): string | undefined {
  const made = withText(written, segment, text);
  const after = segmentsOf(file, made);
  const alike =
    segments.length === after.length &&
    segments.every((old, index) => {
      const now = after[index];
      const words = old.id === segment.id ? text : old.text;
      return now?.id === old.id && now.kind === old.kind && now.text === words;
    });
  if (!alike) {
    return 'would become a list, a heading or an option of its own: write the words of one paragraph, without signs for them.';
  }
  if (file.endsWith('.json')) return undefined;
  const known = new Set(parseMarkdown(written).problems.map(({ says }) => says));
  return parseMarkdown(made).problems.find(({ says }) => !known.has(says))?.says;
}

/** Rows whose English is no longer what the editor had beside the text. */
function noticesOf(lines: readonly Line[], english: ReadonlyMap<string, string>): string[] {
  return lines.flatMap(({ number, part, id, source }) => {
    const now = english.get(`${part} ${id}`) ?? '';
    if (cleanCell(source) === cleanCell(now)) return [];
    return [`row ${number}: the English is “${now}” by now: see whether the text still says that.`];
  });
}

/** From the end to the start, so that places stay right. */
function withAll(written: string, changes: readonly Change[]): string {
  return changes.reduceRight(
    (text, change) => withText(text, change.segment, change.text),
    written,
  );
}
