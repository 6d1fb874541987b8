import { heldDays } from '../../../../functions/enrollment/rules/held-days.ts';
import type { WorkshopSummary } from '../../../../functions/enrollment/workshops/contract.ts';
import { workshopsEndpoints } from '../../../../functions/enrollment/workshops/contract.ts';
import type { Failure, Me } from '../../console/model.ts';
import type { CertificationApp } from '../app.ts';

/** A closed workshop of one's own, as far as a practice session needs it. */
export interface OwnWorkshop {
  readonly id: string;
  readonly title: string;
  /** The last day on which it was held, in Pakistan, as `2026-11-21`. */
  readonly on: string;
  readonly rehearsal: boolean;
  readonly people: number;
}

/** The newest closed workshops of all organisations, a page of each; observers sign soon or never. */
export async function ownWorkshops(
  app: CertificationApp,
  { staffId, organisations }: Me,
): Promise<readonly OwnWorkshop[] | Failure> {
  const found: OwnWorkshop[] = [];
  // Whoever only certifies somewhere isn't shown its workshops: asking would fail the whole list.
  const led = organisations.filter(({ roles }) => roles.some((role) => role !== 'certifier'));
  for (const { id: organisationId } of led) {
    const sent = { params: { organisationId }, query: {} };
    const outcome = await app.call(workshopsEndpoints.list, sent);
    if (outcome.kind !== 'answer') return outcome;
    found.push(
      ...outcome.body.workshops
        .filter(({ state, trainerId }) => state === 'closed' && trainerId === staffId)
        .map(ownWorkshop),
    );
  }
  return found.sort((one, other) => (one.on < other.on ? 1 : -1));
}

function ownWorkshop({ id, plan, taken, closedAt }: WorkshopSummary): OwnWorkshop {
  const begun = plan.days.map(({ starts }) => starts);
  const days = heldDays(begun, Math.min(closedAt ?? plan.closes, plan.closes));
  return {
    id,
    title: plan.internalTitle,
    on: days.at(-1) ?? '',
    rehearsal: plan.rehearsal,
    people: Math.max(1, taken),
  };
}
