import { readWorkshop } from '../../enrollment/store/workshop-cache.ts';
import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import type { insightsEndpoints } from '../contract.ts';
import { viewFor } from '../may-read.ts';
import { findReport, viewIn } from '../store/report.ts';

/** The report in the view of whoever asks: one read. A second one only says why there is none. */
export const readReport: Use<typeof insightsEndpoints.report> = async (
  { staff, params: { workshopId } },
  dependencies,
) => {
  const report = await findReport(dependencies, workshopId);
  const view = report && viewFor(staff, report);
  if (view) return { kind: 'ok', body: viewIn(report[view]) };
  // Also where there is one for others: what is missing must not be told apart by its reads.
  const workshop = await readWorkshop(dependencies, workshopId);
  const gone = !workshop || workshop.state === 'erased' || isOver(workshop, dependencies.now());
  if (gone || !viewFor(staff, { ...workshop, hostId: null })) return problemOutcome('not-found');
  return problemOutcome('report-not-ready');
};

function isOver({ expires }: { readonly expires?: number | undefined }, now: number): boolean {
  return expires !== undefined && expires <= now;
}
