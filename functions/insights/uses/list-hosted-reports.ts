import type { Use } from '../../platform/route.ts';
import type { insightsEndpoints } from '../contract.ts';
import { hostedReports } from '../scopes.ts';
import { reportsIn } from '../store/report.ts';

/** The closed workshops that were held with this organisation, the last one first. */
export const listHostedReports: Use<typeof insightsEndpoints.hosted> = async (
  { staff },
  dependencies,
) => {
  const listed = await reportsIn(dependencies, hostedReports(staff.organisationId));
  const workshops = listed.map(({ workshopId, title, closedAt }) => ({
    id: workshopId,
    title,
    closedAt,
  }));
  return { kind: 'ok', body: { workshops } };
};
