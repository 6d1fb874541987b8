import { isDeepStrictEqual } from 'node:util';
import type { Dependencies } from '../platform/dependencies.ts';
import { problemOutcome } from '../platform/outcome.ts';
import { workshopIndexKey } from '../platform/table.ts';
import { findOrganisation } from '../staff/store/organisations.ts';
import { checkPlan } from './check-plan.ts';
import { deleteRoster } from './delete-roster.ts';
import { type Drafted, drafted } from './draft.ts';
import { changeAsStaff, type StaffChange } from './staff-change.ts';
import { batchesOf, forgetBatches } from './store/roster-batches.ts';
import type { Workshop } from './workshop.ts';
import type { WorkshopPlan } from './workshops/plan.ts';

/** Puts another plan in the place of a draft's; without personal codes in it there are none. */
export async function editDraft(
  dependencies: Dependencies,
  change: Omit<StaffChange, 'asked'>,
  plan: WorkshopPlan,
) {
  const { workshopId } = change;
  const useless = plan.joining === 'roster' ? [] : await batchesOf(dependencies, workshopId);
  const edited = await writePlan(dependencies, change, plan);
  if (edited.kind === 'ok' && useless.length > 0) {
    // The list of them goes last: stopped before that, a repeat of the edit or erasing finds them again.
    await deleteRoster(dependencies, workshopId, useless);
    await forgetBatches(dependencies, workshopId, useless);
  }
  return edited;
}

function writePlan(
  dependencies: Dependencies,
  change: Omit<StaffChange, 'asked'>,
  plan: WorkshopPlan,
) {
  return changeAsStaff(dependencies, { ...change, asked: ['edit', plan] }, async (workshop) => {
    if (workshop.state !== 'draft') return problemOutcome('workshop-not-draft');
    const { organisationId } = workshop;
    const organisation = await findOrganisation(dependencies, organisationId);
    if (!organisation) return problemOutcome('not-found');
    const fields = await checkPlan(dependencies, organisation, plan);
    if (fields.length > 0) return problemOutcome('invalid-plan', { fields });
    const set = await drafted(dependencies, plan);
    const { starts, expires } = set;
    const marks = {
      ...workshopIndexKey(organisationId, starts),
      ...(expires !== undefined && { ttl: expires }),
    };
    const remove = [
      ...(isOther(workshop, set) ? (['authorisation'] as const) : []),
      ...(expires === undefined ? (['expires', 'ttl'] as const) : []),
    ];
    return { kind: 'write', write: { set, remove, marks } };
  });
}

/** A school has authorised these modules for this audience, and nothing else. */
function isOther(before: Workshop, after: Drafted): boolean {
  const ids = ({ modules }: Pick<Workshop, 'modules'>) => modules.map(({ id }) => id).sort();
  return (
    before.plan.audience !== after.plan.audience || !isDeepStrictEqual(ids(before), ids(after))
  );
}
