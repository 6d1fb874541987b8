import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import { findProject } from '../../staff/store/projects.ts';
import type { insightsEndpoints } from '../contract.ts';
import { projectReports } from '../scopes.ts';
import { findReports, reportsIn, viewIn } from '../store/report.ts';

/** The k = 10 view of each closed workshop of a project, the last one first. */
export const listProjectReports: Use<typeof insightsEndpoints.projectReports> = async (
  { staff: { organisationId }, params: { projectId }, query: { after } },
  dependencies,
) => {
  const project = await findProject(dependencies, organisationId, projectId);
  if (!project) return problemOutcome('not-found');
  const list = projectReports(organisationId, projectId);
  const { listed, next } = await reportsIn(dependencies, list, { after, most: 50 });
  const ids = listed.map(({ workshopId }) => workshopId);
  const reports = await findReports(dependencies, ids);
  return { kind: 'ok', body: { reports: reports.map(({ k10 }) => viewIn(k10)), next } };
};
