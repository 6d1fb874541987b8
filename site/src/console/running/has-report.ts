import type { WorkshopSheet } from '../../../../functions/enrollment/workshops/contract.ts';

/** Answers that had arrived stand in the report of a cancelled workshop, and erasing leaves it. */
export function hasReport({ state }: Pick<WorkshopSheet, 'state'>): boolean {
  return state === 'closed' || state === 'cancelled' || state === 'erased';
}
