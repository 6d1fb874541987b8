import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import type { enrollmentEndpoints } from '../contract.ts';
import { recentWorkshop } from '../store/workshop-cache.ts';
import { workshopPaceOf } from '../workshop-pace.ts';

/** How far a workshop is, for all who are in it at once; of a draft nobody knows. */
export const readPace: Use<typeof enrollmentEndpoints.pace> = async ({ params }, dependencies) => {
  const workshop = await recentWorkshop(dependencies, params.workshopId);
  if (!workshop || workshop.state === 'draft' || workshop.state === 'erased') {
    return problemOutcome('not-found');
  }
  return { kind: 'ok', body: workshopPaceOf(workshop, dependencies.now()) };
};
