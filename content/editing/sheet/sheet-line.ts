import type { Segment } from './segment.ts';
import type { ReadCell } from './workbook.ts';

/** A row as it came back; `number` is the one that the editor sees, from 1. */
export type Line = {
  number: number;
  part: string;
  id: string;
  source: string;
  text: ReadCell;
  state: string;
};

/** A part of the sheet with its file and the texts in it. */
export type OpenPart = { part: string; file: string; written: string; segments: Segment[] };

/** The rows below the heads; empty rows don't count. */
export function linesOf(rows: readonly ReadCell[][]): Line[] {
  return rows
    .map((cells, index) => lineOf(cells, index + 2))
    .filter(
      ({ part, id, text }) => part !== '' || id !== '' || text.kind === 'other' || text.text !== '',
    );
}

/** The words of a cell; nothing where it holds no text. */
export function textOf(cell: ReadCell | undefined): string {
  return cell?.kind === 'text' ? cell.text : '';
}

/** Sentences on rows that are unknown, doubled or missing. */
export function problemsOfRows(lines: readonly Line[], parts: readonly OpenPart[]): string[] {
  const wanted = parts.flatMap(({ part, segments }) => segments.map(({ id }) => ({ part, id })));
  const known = new Set(wanted.map(keyOf));
  const seen = new Map<string, number>();
  const wrong = lines.flatMap((line) => {
    const before = seen.get(keyOf(line));
    seen.set(keyOf(line), before ?? line.number);
    const { number, part, id } = line;
    if (!known.has(keyOf(line))) {
      const remedy = 'remove the row, or restore its part and id.';
      return [`row ${number}: there is no text “${id}” in “${part}”: ${remedy}`];
    }
    if (before === undefined) return [];
    return [
      `row ${number}: “${id}” of “${part}” stands in row ${before} already: remove one of them.`,
    ];
  });
  const missing = wanted
    .filter((place) => !seen.has(keyOf(place)))
    .map(({ part, id }) => {
      const remedy = 'put it back, unchanged if nothing is to change.';
      return `“${id}” of “${part}” has no row: ${remedy}`;
    });
  return [...wrong, ...missing];
}

function lineOf(cells: readonly ReadCell[], number: number): Line {
  const [part, id, source, text, , state] = cells;
  return {
    number,
    part: textOf(part).trim(),
    id: textOf(id).trim(),
    source: textOf(source),
    text: text ?? { kind: 'text', text: '' },
    state: textOf(state).trim(),
  };
}

function keyOf({ part, id }: { part: string; id: string }): string {
  return `${part} ${id}`;
}
