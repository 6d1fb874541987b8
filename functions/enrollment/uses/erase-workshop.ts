import type { Dependencies } from '../../platform/dependencies.ts';
import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import { keys } from '../../platform/table.ts';
import { deleteRoster } from '../delete-roster.ts';
import { joinCodeHash } from '../identity.ts';
import { deleteItems } from '../store/delete-items.ts';
import { participantKeys } from '../store/participant-keys.ts';
import { writeWorkshop } from '../store/write-workshop.ts';
import { nobody, unplanned, type Workshop } from '../workshop.ts';
import { workshopOfStaff } from '../workshop-of-staff.ts';
import type { workshopsEndpoints } from '../workshops/contract.ts';

/**
 * Erases a closed or cancelled workshop: its participants' records first, the entry last, so that it
 * is called erased only when it is. May be stopped anywhere and asked again. Report and roll-ups stay.
 */
export const eraseWorkshop: Use<typeof workshopsEndpoints.erase> = async (
  { staff, params: { workshopId } },
  dependencies,
) => {
  const workshop = await workshopOfStaff(dependencies, staff, workshopId);
  if (!workshop) return problemOutcome('not-found');
  if (workshop.state === 'erased') return erased;
  if (workshop.state !== 'closed') return problemOutcome('workshop-still-open');
  for await (const page of participantKeys(dependencies, workshopId)) {
    await deleteItems(dependencies, page);
  }
  await deleteRoster(dependencies, workshopId);
  // Not written: another coordinator was faster and has erased it, or changes it no more.
  const entry = await writeWorkshop(dependencies, workshop, emptied(dependencies, workshop));
  return entry ? erased : problemOutcome('try-again-later', { retryAfterSeconds: 1 });
};

const erased = { kind: 'no-content', body: null } as const;

/**
 * What stays says when it was, in which province, for whom and about which modules, as the report that
 * stays does. Who gave it, its internal title, its district, counts and codes go.
 */
function emptied({ tableName: TableName, secrets }: Dependencies, workshop: Workshop) {
  const { id, code, plan } = workshop;
  const gone = [keys.room(id), keys.roster(id), keys.tally(id)];
  if (code !== '') gone.push(keys.joinCode(joinCodeHash(secrets.pepper, code)));
  const { internalTitle } = unplanned;
  return {
    set: {
      state: 'erased',
      code: '',
      taken: 0,
      trainerId: nobody,
      plan: { ...plan, internalTitle, district: null },
    },
    remove: ['authorisation', 'closingAt', 'lastChange'],
    along: gone.map((key) => ({ Delete: { TableName, Key: key } })),
  } as const;
}
