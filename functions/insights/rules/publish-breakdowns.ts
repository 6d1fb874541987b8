import { cellsOf, type Dimension, dimensions } from './dimensions.ts';
import type { SmallestGroup } from './figure.ts';
import { partitionFor } from './partition-for.ts';
import { type GroupRow, publishedRows } from './published-rows.ts';
import type { SealedParticipant } from './sealed-workshop.ts';

export interface Breakdown {
  readonly by: Dimension;
  readonly rows: readonly GroupRow[];
}

/** Who came, one dimension at a time. */
export function publishBreakdowns(
  participants: readonly SealedParticipant[],
  k: SmallestGroup,
): Breakdown[] {
  return dimensions.map((dimension) => ({
    by: dimension.by,
    rows: publishedRows(partitionFor(cellsOf(participants, dimension), k)),
  }));
}
