import type { Use } from '../../platform/route.ts';
import { editDraft } from '../edit-draft.ts';
import type { workshopsEndpoints } from '../workshops/contract.ts';

/** Corrects the plan of a draft, if nobody else has meanwhile. */
export const editWorkshop: Use<typeof workshopsEndpoints.edit> = (
  { staff, params: { workshopId }, body: { version, plan } },
  dependencies,
) => editDraft(dependencies, { staff, workshopId, version }, plan);
