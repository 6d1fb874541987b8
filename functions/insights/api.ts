import { apiHandler } from '../platform/api-handler.ts';
import type { Dependencies } from '../platform/dependencies.ts';
import { route } from '../platform/route.ts';
import { authoriseStaff } from '../staff/authorise.ts';
import { insightsEndpoints } from './contract.ts';
import { listHostedReports } from './uses/list-hosted-reports.ts';
import { listProjectReports } from './uses/list-project-reports.ts';
import { readProgress } from './uses/read-progress.ts';
import { readReport } from './uses/read-report.ts';
import { readRollUps } from './uses/read-roll-ups.ts';

/** The handler of insights: live progress, reports and roll-ups, each for those who may see it. */
export function insightsApi(dependencies: Dependencies) {
  return apiHandler(
    [
      route(insightsEndpoints.progress, readProgress),
      route(insightsEndpoints.report, readReport),
      route(insightsEndpoints.hosted, listHostedReports),
      route(insightsEndpoints.rollUps, readRollUps),
      route(insightsEndpoints.projectReports, listProjectReports),
    ],
    dependencies,
    authoriseStaff,
  );
}
