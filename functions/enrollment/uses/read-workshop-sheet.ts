import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import { workshopOfStaff } from '../workshop-of-staff.ts';
import { workshopSheetOf } from '../workshop-sheet.ts';
import type { workshopsEndpoints } from '../workshops/contract.ts';

/** A workshop as it stands, for its staff. */
export const readWorkshopSheet: Use<typeof workshopsEndpoints.read> = async (
  { staff, params },
  dependencies,
) => {
  const workshop = await workshopOfStaff(dependencies, staff, params.workshopId);
  if (!workshop) return problemOutcome('not-found');
  return { kind: 'ok', body: await workshopSheetOf(dependencies, workshop, staff) };
};
