import { recordsExpire } from '../enrollment/rules/records-expire.ts';
import { sealWorkshop } from '../enrollment/seal-workshop.ts';
import { beginClosing } from '../enrollment/store/closing-state.ts';
import type { Workshop } from '../enrollment/workshop.ts';
import type { JobDependencies } from '../platform/dependencies.ts';
import type { ReportView } from './report.ts';
import { reportViews } from './report-views.ts';
import { addToRollUp, publicPart } from './rules/add-to-roll-up.ts';
import { quarterOf } from './rules/quarter-of.ts';
import { isPublic, listsOf, rollUpsOf } from './scopes.ts';
import { type FrozenReport, freezeReport } from './store/freeze-report.ts';

export type Closed =
  /** By this run, or by another one at the same time; `sealed` counts its participant records. */
  | { readonly kind: 'closed' | 'closed-meanwhile'; readonly sealed: number }
  /** There is nothing to close, or nothing any more. */
  | { readonly kind: 'not-open' };

/** Seconds for which the report of a rehearsal stays. */
const rehearsalSeconds = 86_400;

/**
 * The closing job: stops joins, seals every participant record, makes the report of what the sealing
 * writes read, and writes it together with its roll-ups and the state `closed`. May be stopped
 * anywhere and run again, any number of times and several at once: until that last write nothing
 * counts, and it succeeds once. Nothing raw is kept in the report, only its two views.
 */
export async function closeWorkshop(dependencies: JobDependencies, id: string): Promise<Closed> {
  const closing = await beginClosing(dependencies, id);
  if (!closing) return { kind: 'not-open' };
  const records = await sealWorkshop(dependencies, closing);
  const views = await reportViews(dependencies, closing, records);
  const frozen = await freezeReport(dependencies, frozenReport(closing, views));
  return { kind: frozen ? 'closed' : 'closed-meanwhile', sealed: records.length };
}

function frozenReport(
  workshop: Workshop,
  { k5, k10 }: { readonly k5: ReportView; readonly k10: ReportView },
): FrozenReport {
  const { id, organisationId, trainerId, cancelled, title } = workshop;
  const { projectId, hostId, province, rehearsal } = workshop.plan;
  const { closedAt } = k10;
  const belonging = { organisationId, projectId, hostId, province };
  const adds = cancelled ? undefined : addToRollUp(k10);
  return {
    report: {
      kind: 'report',
      workshopId: id,
      organisationId,
      trainerId,
      hostId,
      k5: JSON.stringify(k5),
      k10: JSON.stringify(k10),
      ...(rehearsal && { expires: workshop.expires ?? closedAt + rehearsalSeconds }),
    },
    listed: { kind: 'listed-report', workshopId: id, title, closedAt },
    tallyExpires: recordsExpire(workshop),
    lists: adds ? listsOf(belonging) : [],
    rollUps: adds
      ? rollUpsOf(belonging).map((scope) => ({
          scope,
          quarter: quarterOf(closedAt),
          adds: isPublic(scope) ? publicPart(adds) : adds,
        }))
      : [],
  };
}
