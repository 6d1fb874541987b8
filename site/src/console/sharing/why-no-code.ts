import type { WorkshopSheet } from '../../../../functions/enrollment/workshops/contract.ts';

/** Why a workshop has no join code to share. */
export function whyNoCode({
  state,
  plan,
}: Pick<WorkshopSheet, 'state' | 'plan'>): 'draft' | 'roster' | 'over' {
  if (plan.joining === 'roster') return 'roster';
  return state === 'draft' ? 'draft' : 'over';
}
