import { heldDays } from './rules/held-days.ts';
import type { Workshop } from './workshop.ts';

type Closed = Pick<Workshop, 'plan' | 'starts' | 'ends' | 'closedAt'>;

/** The days in Pakistan, as `2026-11-21`, on which a workshop was held that is closed now. */
export function daysOfWorkshop({ plan, starts, ends, closedAt }: Closed): string[] {
  const begun = plan.days.length > 0 ? plan.days.map((day) => day.starts) : [starts];
  return heldDays(begun, Math.min(closedAt ?? ends, ends));
}
