import type { PaperTally } from '../../../../functions/enrollment/workshops/plan.ts';
import type { TypedTally } from './read-tally.ts';

/** Which sheets a tally is of; a workshop has one for each. */
export type TallyOf = Pick<PaperTally, 'module' | 'form' | 'phase'>;

const isSame = (one: TallyOf, other: TallyOf) =>
  one.module === other.module && one.form === other.form && one.phase === other.phase;

/** The tally of these sheets among those taken down. */
export function tallyOf(paper: readonly PaperTally[], of: TallyOf): PaperTally | undefined {
  return paper.find((tally) => isSame(tally, of));
}

/** All tallies without the one of these sheets. */
export function withoutTally(paper: readonly PaperTally[], of: TallyOf): PaperTally[] {
  return paper.filter((tally) => !isSame(tally, of));
}

/** All tallies with this one in the place of an earlier one of the same sheets. */
export function withTally(paper: readonly PaperTally[], tally: PaperTally): PaperTally[] {
  return [...withoutTally(paper, tally), tally];
}

/** A tally as it is typed, to begin from: that taken down before, or an empty one. */
export function typedFrom(tally: PaperTally | null): TypedTally {
  if (!tally) return { sheets: '', counts: {} };
  const counts = Object.entries(tally.chosen).map(([item, options]) => [
    item,
    Object.fromEntries(Object.entries(options).map(([option, count]) => [option, String(count)])),
  ]);
  return { sheets: String(tally.sheets), counts: Object.fromEntries(counts) };
}
