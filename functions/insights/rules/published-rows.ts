import type { Cell } from './cells.ts';
import { type Figure, hidden } from './figure.ts';

export interface GroupRow {
  readonly values: readonly string[];
  readonly people: Figure;
}

/** A partition as it is published; a single row would only repeat how many there are. */
export function publishedRows(cells: readonly Cell[]): GroupRow[] {
  return cells.map(({ values, people }) => ({
    values,
    people: cells.length > 1 ? { value: people } : hidden('few'),
  }));
}
