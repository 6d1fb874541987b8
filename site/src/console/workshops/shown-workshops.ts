import type { WorkshopSummary } from '../../../../functions/enrollment/workshops/contract.ts';

export type Shown = 'current' | 'drafts' | 'open' | 'closed' | 'all';

const states: Readonly<Record<Shown, readonly WorkshopSummary['state'][]>> = {
  current: ['open', 'closing', 'draft'],
  drafts: ['draft'],
  open: ['open', 'closing'],
  closed: ['closed', 'cancelled', 'erased'],
  all: ['open', 'closing', 'draft', 'closed', 'cancelled', 'erased'],
};

export interface Filter {
  readonly shown: Shown;
  /** Empty: any. */
  readonly projectId: string;
}

/** The workshops that a filter lets through: open ones first, then by their start, newest first. */
export function shownWorkshops(
  workshops: readonly WorkshopSummary[],
  { shown, projectId }: Filter,
): WorkshopSummary[] {
  const wanted = states[shown];
  return workshops
    .filter(
      ({ state, plan }) => wanted.includes(state) && (!projectId || plan.projectId === projectId),
    )
    .sort((one, other) => rank(one) - rank(other) || startOf(other) - startOf(one));
}

function rank({ state }: WorkshopSummary): number {
  return state === 'open' || state === 'closing' ? 0 : 1;
}

function startOf({ plan }: WorkshopSummary): number {
  return plan.days[0]?.starts ?? 0;
}
