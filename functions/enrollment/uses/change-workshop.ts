import type { Dependencies } from '../../platform/dependencies.ts';
import { type OutcomeOf, problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import { changeWrite } from '../change-write.ts';
import { deleteRoster } from '../delete-roster.ts';
import { opening } from '../opening.ts';
import { type ChangeRefusal, changeRefusal } from '../rules/change-refusal.ts';
import { changeAsStaff, type StaffChange } from '../staff-change.ts';
import { dropDraft } from '../store/drop-draft.ts';
import { batchesOf } from '../store/roster-batches.ts';
import type { Workshop } from '../workshop.ts';
import { workshopOfStaff } from '../workshop-of-staff.ts';
import { workshopSheetOf } from '../workshop-sheet.ts';
import type { workshopsEndpoints } from '../workshops/contract.ts';

type Change = typeof workshopsEndpoints.change;

/** Opens, extends, moves on, closes or calls off a workshop, if nobody else has changed it since. */
export const changeWorkshop: Use<Change> = async (
  { staff, params: { workshopId }, body: { version, change: asked } },
  dependencies,
) => {
  const change = { staff, workshopId, version, asked: ['change', asked] } as const;
  if (asked.change === 'cancel') {
    const dropped = await cancelledDraft(dependencies, change);
    if (dropped) return dropped;
  }
  return changeAsStaff(dependencies, change, async (workshop) => {
    const refused = changeRefusal(workshop, asked, dependencies.now());
    if (refused) return problemOf(refused);
    if (asked.change === 'open') return opening(dependencies, workshop);
    return { kind: 'write', write: changeWrite(dependencies, workshop, asked) };
  });
};

function problemOf(refused: ChangeRefusal) {
  if (refused === 'invalid-closes' || refused === 'invalid-seats') {
    const field = refused === 'invalid-closes' ? 'closes' : 'seats';
    return problemOutcome('invalid-plan', { fields: [{ field, reason: 'invalid' }] });
  }
  return problemOutcome(refused);
}

/** A draft that is called off is gone; undefined when it isn't a draft, or not as it was seen. */
async function cancelledDraft(
  dependencies: Dependencies,
  { staff, workshopId, version }: StaffChange,
): Promise<OutcomeOf<Change> | undefined> {
  const draft = await workshopOfStaff(dependencies, staff, workshopId);
  if (draft?.state !== 'draft' || draft.version !== version) return undefined;
  const gone: Workshop = { ...draft, state: 'closed', cancelled: true };
  const body = await workshopSheetOf(dependencies, gone, staff);
  // The codes go last: whoever opens the draft meanwhile keeps it, and those on their cards.
  const batches = await batchesOf(dependencies, workshopId);
  const dropped = await dropDraft(dependencies, draft);
  if (dropped) await deleteRoster(dependencies, workshopId, batches);
  // Not dropped and not there either: dropped by a first try whose reply the client lost.
  const there = !dropped && (await workshopOfStaff(dependencies, staff, workshopId));
  return there ? undefined : { kind: 'ok', body };
}
