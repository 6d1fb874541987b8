import type { Dependencies } from '../platform/dependencies.ts';
import type { ProblemType } from '../platform/http-status.ts';
import { keyedId } from '../platform/keyed-hash.ts';
import { type ProblemOutcome, problemOutcome } from '../platform/outcome.ts';
import type { StaffCaller } from '../platform/staff-caller.ts';
import { type WorkshopWrite, writeWorkshop } from './store/write-workshop.ts';
import type { Workshop } from './workshop.ts';
import { workshopOfStaff } from './workshop-of-staff.ts';
import { workshopSheetOf } from './workshop-sheet.ts';

/** What a member of the staff wants changed, and what they had before their eyes. */
export interface StaffChange {
  readonly staff: StaffCaller;
  readonly workshopId: string;
  /** The version that the change was made from. */
  readonly version: number;
  /** The endpoint and its body: the same again is a repeat. */
  readonly asked: readonly [string, unknown];
}

type Decided<P extends ProblemType> =
  | { readonly kind: 'write'; readonly write: WorkshopWrite }
  | ProblemOutcome<P>;

/** Again when a seat was taken, or the closing job came, between reading and writing. */
const tries = 4;

/**
 * Changes a workshop if it still is as the caller saw it; `decide` says what is written, or why not,
 * and may be asked again. A repeat of the last change (a lost reply, or two people who press the same
 * button) answers what the first one did; anything else from an older version is told
 * `changed-meanwhile` and loses nothing.
 */
export async function changeAsStaff<P extends ProblemType>(
  dependencies: Dependencies,
  { staff, workshopId, version, asked }: StaffChange,
  decide: (workshop: Workshop) => Promise<Decided<P>>,
) {
  const lastChange = keyedId(
    dependencies.secrets.pepper,
    'workshop-change',
    JSON.stringify([workshopId, version, ...asked]),
  );
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const workshop = await workshopOfStaff(dependencies, staff, workshopId);
    if (!workshop) return problemOutcome('not-found');
    if (isRepeat(workshop, version, lastChange)) return sheet(dependencies, workshop, staff);
    if (workshop.version !== version) return problemOutcome('changed-meanwhile');
    const decided = await decide(workshop);
    if (decided.kind === 'problem') return decided;
    const { write } = decided;
    const set = { ...write.set, lastChange };
    const written = await writeWorkshop(dependencies, workshop, { ...write, set });
    if (written) return sheet(dependencies, written, staff);
  }
  return problemOutcome('try-again-later', { retryAfterSeconds: 1 });
}

const isRepeat = (workshop: Workshop, version: number, lastChange: string) =>
  workshop.version === version + 1 && workshop.lastChange === lastChange;

async function sheet(dependencies: Dependencies, workshop: Workshop, staff: StaffCaller) {
  return { kind: 'ok', body: await workshopSheetOf(dependencies, workshop, staff) } as const;
}
