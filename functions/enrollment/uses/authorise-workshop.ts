import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import { authoriseDraft } from '../store/authorise-draft.ts';
import { workshopOfStaff } from '../workshop-of-staff.ts';
import { workshopSheetOf } from '../workshop-sheet.ts';
import type { workshopsEndpoints } from '../workshops/contract.ts';

/** Records that the school has authorised a workshop and guardians were informed. */
export const authoriseWorkshop: Use<typeof workshopsEndpoints.authorise> = async (
  { staff, params: { workshopId }, body },
  dependencies,
) => {
  const workshop = await workshopOfStaff(dependencies, staff, workshopId);
  if (!workshop) return problemOutcome('not-found');
  const authorised = await authoriseDraft(dependencies, workshopId, body);
  if (!authorised) return problemOutcome('workshop-not-draft');
  return { kind: 'ok', body: await workshopSheetOf(dependencies, authorised) };
};
