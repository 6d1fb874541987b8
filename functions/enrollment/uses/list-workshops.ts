import type { Use } from '../../platform/route.ts';
import { workshopsOf } from '../store/workshops-of.ts';
import { workshopSummaryOf } from '../workshop-sheet.ts';
import type { workshopsEndpoints } from '../workshops/contract.ts';

/** The organisation's workshops for its coordinators, their own for trainers. */
export const listWorkshops: Use<typeof workshopsEndpoints.list> = async (
  { staff: { organisationId, roles, staffId }, query: { after } },
  dependencies,
) => {
  const now = dependencies.now();
  const trainerId = roles.includes('coordinator') ? undefined : staffId;
  const { found, next } = await workshopsOf(dependencies, organisationId, { trainerId, after });
  const there = found.filter(({ expires }) => expires === undefined || expires > now);
  return {
    kind: 'ok',
    body: { workshops: there.map((workshop) => workshopSummaryOf(workshop, now)), next },
  };
};
