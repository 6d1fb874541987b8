import type { WorkshopSummary } from '../../../../functions/enrollment/workshops/contract.ts';
import { workshopsEndpoints } from '../../../../functions/enrollment/workshops/contract.ts';
import { localTime } from '../../console/clock/local-time.ts';
import type { Failure, Me } from '../../console/model.ts';
import type { CertificationApp } from '../app.ts';

/** A closed workshop of one's own, as far as a practice session needs it. */
export interface OwnWorkshop {
  readonly id: string;
  readonly title: string;
  /** Its last day, as `2026-11-21`. */
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
  for (const { id: organisationId } of organisations) {
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

function ownWorkshop({ id, plan, taken }: WorkshopSummary): OwnWorkshop {
  const ends = Math.max(0, ...plan.days.map((day) => day.ends));
  return {
    id,
    title: plan.internalTitle,
    on: localTime(ends).day,
    rehearsal: plan.rehearsal,
    people: Math.max(1, taken),
  };
}
