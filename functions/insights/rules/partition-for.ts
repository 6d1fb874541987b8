import { type Cell, together } from './cells.ts';
import type { SmallestGroup } from './figure.ts';

/** How many people close a row; a row of a single value may be smaller. */
const closing = {
  5: { single: 5, several: 5 },
  10: { single: 10, several: 14 },
} as const;

/**
 * A partition of values in their order, told so that who knows this rule is left with at least k
 * possible numbers for each value of fewer than k people. Neighbours are put together until they have
 * enough; what is left at the end joins the row before it; one row for all tells nothing. An empty
 * value never stands alone, so that nobody learns that nobody gave it.
 *
 * The others' rows (k = 10) are made of the trainer's rows (k = 5), so that both views together tell
 * no more than the trainer's. That the trainer's rows ended where they did narrows what a row of
 * several values may hold by up to 4: from 14 people on, ten possible numbers remain.
 */
export function partitionFor(cells: readonly Cell[], k: SmallestGroup): Cell[] {
  const fine = inRows(cells, closing[5]);
  return k === 5 ? fine : inRows(fine, closing[10]);
}

interface Closing {
  readonly single: number;
  readonly several: number;
}

function inRows(cells: readonly Cell[], { single, several }: Closing): Cell[] {
  const rows: Cell[] = [];
  let open: Cell[] = [];
  for (const cell of cells) {
    open.push(cell);
    const row = together(open);
    if (row.people < (row.values.length === 1 ? single : several)) continue;
    rows.push(row);
    open = [];
  }
  const last = rows.pop();
  return last ? [...rows, together([last, ...open])] : [together(cells)];
}
