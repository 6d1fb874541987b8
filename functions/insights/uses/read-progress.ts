import { recentWorkshop } from '../../enrollment/store/workshop-cache.ts';
import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import type { insightsEndpoints } from '../contract.ts';
import { seesProgress } from '../may-read.ts';
import { readTally } from '../store/tally.ts';

/** How far the group is: one read of the tally, however many they are. */
export const readProgress: Use<typeof insightsEndpoints.progress> = async (
  { staff, params: { workshopId } },
  dependencies,
) => {
  // Whose it is, its modules and the end of a rehearsal never change, so they may come from memory.
  const workshop = await recentWorkshop(dependencies, workshopId);
  if (!workshop || workshop.state === 'erased') return problemOutcome('not-found');
  const { organisationId, trainerId, modules, expires } = workshop;
  if (expires !== undefined && expires <= dependencies.now()) return problemOutcome('not-found');
  if (!seesProgress(staff, { organisationId, trainerId, hostId: null })) {
    return problemOutcome('not-found');
  }
  const progress = (await readTally(dependencies, workshopId)) ?? {};
  const count = (counter: string) => Math.max(0, progress[counter] ?? 0);
  return {
    kind: 'ok',
    body: {
      joined: count('joined'),
      modules: modules.map(({ id }) => ({
        module: id,
        before: count(`${id}/before`),
        lessons: count(`${id}/lessons`),
        after: count(`${id}/after`),
      })),
      feedback: count('feedback'),
    },
  };
};
