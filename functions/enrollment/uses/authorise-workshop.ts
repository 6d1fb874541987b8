import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import { authorisationFaults } from '../rules/authorisation-faults.ts';
import { authoriseDraft } from '../store/authorise-draft.ts';
import { workshopOfStaff } from '../workshop-of-staff.ts';
import { workshopSheetOf } from '../workshop-sheet.ts';
import type { workshopsEndpoints } from '../workshops/contract.ts';

/** Records that the school has authorised a workshop, as it was looked at, and guardians were informed. */
export const authoriseWorkshop: Use<typeof workshopsEndpoints.authorise> = async (
  { staff, params: { workshopId }, body: { version, ...authorisation } },
  dependencies,
) => {
  const workshop = await workshopOfStaff(dependencies, staff, workshopId);
  if (!workshop) return problemOutcome('not-found');
  const fields = authorisationFaults(authorisation, dependencies.now());
  if (fields.length > 0) return problemOutcome('invalid-plan', { fields });
  const seen = { id: workshopId, version };
  const authorised = await authoriseDraft(dependencies, seen, authorisation);
  if (authorised) {
    return { kind: 'ok', body: await workshopSheetOf(dependencies, authorised, staff) };
  }
  const now = await workshopOfStaff(dependencies, staff, workshopId);
  return problemOutcome(now?.state === 'draft' ? 'changed-meanwhile' : 'workshop-not-draft');
};
