import type { Use } from '../../platform/route.ts';
import type { insightsEndpoints } from '../contract.ts';
import { hostedReports } from '../scopes.ts';
import { reportsIn } from '../store/report.ts';

/** The closed workshops that were held with this organisation, the last one first. */
export const listHostedReports: Use<typeof insightsEndpoints.hosted> = async (
  { staff: { organisationId }, query: { after } },
  dependencies,
) => {
  const list = hostedReports(organisationId);
  const { listed, next } = await reportsIn(dependencies, list, { after, most: 100 });
  const workshops = listed.map(({ workshopId, title, closedAt }) => ({
    id: workshopId,
    title,
    closedAt,
  }));
  return { kind: 'ok', body: { workshops, next } };
};
