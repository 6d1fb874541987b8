import type { SittingItem } from '../certification/items/sitting.ts';
import type { ExamBank } from '../platform/exam-banks.ts';

/**
 * The items of a sitting as the bank has them now, with their key, objective by objective in the
 * bank's order. One that a body has taken out or changed since it was drawn counts for nobody: it is
 * left out.
 */
export function drawnItems(bank: ExamBank, { items }: SittingItem): ExamBank['items'] {
  const drawn = new Map(items.map(({ id, options }) => [id, options.toSorted().join(' ')]));
  const placeOf = ({ objective }: ExamBank['items'][number]) => bank.objectives.indexOf(objective);
  return bank.items
    .filter(({ id, options }) => drawn.get(id) === options.toSorted().join(' '))
    .toSorted((one, other) => placeOf(one) - placeOf(other));
}
