/** People who gave one of the values; the cells of a partition hold every value once. */
export interface Cell {
  readonly values: readonly string[];
  readonly people: number;
}

export function peopleIn(cells: readonly Cell[]): number {
  return cells.reduce((sum, { people }) => sum + people, 0);
}

export function together(cells: readonly Cell[]): Cell {
  return { values: cells.flatMap(({ values }) => values), people: peopleIn(cells) };
}
