import { isDeepStrictEqual } from 'node:util';
import type { Dependencies } from '../../platform/dependencies.ts';
import { keyedHash } from '../../platform/keyed-hash.ts';
import { type OutcomeOf, problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import type { StaffCaller } from '../../platform/staff-caller.ts';
import type { Organisation } from '../../staff/organisation.ts';
import { findOrganisation } from '../../staff/store/organisations.ts';
import { checkPlan } from '../check-plan.ts';
import { drafted } from '../draft.ts';
import { editDraft } from '../edit-draft.ts';
import { putDraft } from '../store/put-draft.ts';
import { type Workshop, workshop } from '../workshop.ts';
import { workshopOfStaff } from '../workshop-of-staff.ts';
import { planOf, workshopSheetOf } from '../workshop-sheet.ts';
import type { workshopsEndpoints } from '../workshops/contract.ts';
import type { WorkshopPlan } from '../workshops/plan.ts';

type Plan = typeof workshopsEndpoints.plan;

/**
 * Plans a workshop: a draft whose id derives from the page's key, so that a repeat finds it. What was
 * typed after a reply got lost goes into the same draft, as long as nobody has touched it since.
 */
export const planWorkshop: Use<Plan> = async ({ staff, body }, dependencies) => {
  const organisation = await findOrganisation(dependencies, staff.organisationId);
  if (!organisation) return problemOutcome('not-found');
  const fields = await checkPlan(dependencies, organisation, body.plan);
  if (fields.length > 0) return problemOutcome('invalid-plan', { fields });
  const id = idOf(dependencies, staff, body.draftKey);
  const draft = await draftOf(dependencies, { id, staff, organisation, plan: body.plan });
  if (await putDraft(dependencies, draft)) return created(dependencies, draft, staff);
  return earlierDraft(dependencies, { id, staff, plan: body.plan });
};

function idOf({ secrets }: Dependencies, staff: StaffCaller, draftKey: string): string {
  const seed = `${staff.organisationId} ${staff.staffId} ${draftKey}`;
  return keyedHash(secrets.pepper, 'workshop', seed).subarray(0, 12).toString('hex');
}

interface NewDraft {
  readonly id: string;
  readonly staff: StaffCaller;
  readonly plan: WorkshopPlan;
}

async function draftOf(
  dependencies: Dependencies,
  { id, staff, organisation, plan }: NewDraft & { readonly organisation: Organisation },
): Promise<Workshop> {
  return workshop.parse({
    ...(await drafted(dependencies, plan)),
    kind: 'workshop',
    id,
    organisationId: staff.organisationId,
    trainerId: staff.staffId,
    state: 'draft',
    explanationsReleased: false,
    taken: 0,
    code: '',
    retentionDays: organisation.settings.retentionDays,
  });
}

async function earlierDraft(
  dependencies: Dependencies,
  { id, staff, plan }: NewDraft,
): Promise<OutcomeOf<Plan>> {
  const earlier = await workshopOfStaff(dependencies, staff, id);
  if (!earlier) return problemOutcome('try-again-later', { retryAfterSeconds: 1 });
  if (isDeepStrictEqual(planOf(earlier), plan)) return created(dependencies, earlier, staff);
  const edited = await editDraft(dependencies, { staff, workshopId: id, version: 1 }, plan);
  if (edited.kind === 'ok') return { kind: 'created', body: edited.body };
  return edited.type === 'try-again-later' ? edited : problemOutcome('changed-meanwhile');
}

async function created(
  dependencies: Dependencies,
  draft: Workshop,
  staff: StaffCaller,
): Promise<OutcomeOf<Plan>> {
  return { kind: 'created', body: await workshopSheetOf(dependencies, draft, staff) };
}
