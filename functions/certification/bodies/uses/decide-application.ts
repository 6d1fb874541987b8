import type * as z from 'zod/mini';
import type { Dependencies } from '../../../platform/dependencies.ts';
import { type ProblemOutcome, problemOutcome } from '../../../platform/outcome.ts';
import type { Use } from '../../../platform/route.ts';
import { bringAllowanceOf } from '../../allowance.ts';
import type { Path } from '../../items/path.ts';
import { isComplete, pathStanding } from '../../path-standing.ts';
import { type ApplicationState, applicationNext } from '../../rules/application-next.ts';
import { untilWritten } from '../../store/until-written.ts';
import type { Way } from '../../way.ts';
import { applicantOf, applicationOf, evidenceOf, standingOf } from '../application.ts';
import { approvalParts, issueApproved } from '../approval.ts';
import type { bodiesEndpoints } from '../contract.ts';
import { putPathAs } from '../store/put-path-as.ts';

type Decision = z.infer<(typeof bodiesEndpoints)['decide']['body']>;
type Refused = ProblemOutcome<
  | 'not-found'
  | 'not-in-this-state'
  | 'own-application'
  | 'own-observation'
  | 'own-decision'
  | 'path-not-complete'
>;

/** What came of writing a decision; `changed`: the path is no longer as it was read. */
type Tried =
  | { readonly kind: 'decided'; readonly way: Way }
  | { readonly kind: 'changed' }
  | Refused;

/**
 * Decides on an application, if it still is as the certifier saw it. A repeat of the last decision
 * (a lost reply) answers what the first did.
 */
export const decideApplication: Use<typeof bodiesEndpoints.decide> = async (
  { staff: { staffId }, params, body },
  dependencies,
) => {
  const ok = async (way: Way) => {
    if (body.decision === 'approve') await bringAllowanceOf(dependencies, params);
    return { kind: 'ok', body: evidenceOf(way, staffId, dependencies.now()) } as const;
  };
  return untilWritten(async () => {
    const way = await applicationOf(dependencies, params);
    if (!way) return problemOutcome('not-found');
    if (isRepeat(way.path, body, staffId)) return ok(way);
    if (way.path.version !== body.version) return problemOutcome('changed-meanwhile');
    const tried = await decide(dependencies, way, { body, staffId });
    if (tried.kind === 'problem') return tried;
    return tried.kind === 'decided' ? ok(tried.way) : undefined;
  });
};

interface Deciding {
  readonly body: Decision;
  /** The certifier who decides. */
  readonly staffId: string;
}

async function decide(
  dependencies: Dependencies,
  way: Way,
  { body, staffId }: Deciding,
): Promise<Tried> {
  const actor = { staffId, isCertifier: true };
  const next = applicationNext(standingOf(way), body.decision, actor);
  if ('refusal' in next) {
    return problemOutcome(next.refusal === 'not-yours' ? 'not-found' : next.refusal);
  }
  const now = dependencies.now();
  const after = decidedPath(way.path, { body, staffId }, { state: next.state, now });
  if (body.decision === 'approve') return approve(dependencies, { way, after, certifier: staffId });
  const isWritten = await putPathAs(dependencies, after, staffId);
  return isWritten ? { kind: 'decided', way: { ...way, path: after } } : { kind: 'changed' };
}

async function approve(
  dependencies: Dependencies,
  { way, after, certifier }: { way: Way; after: Path; certifier: string },
): Promise<Tried> {
  const standing = pathStanding(way, dependencies.now());
  const holder = applicantOf(way);
  if (!isComplete(standing) || !holder) {
    return problemOutcome('path-not-complete');
  }
  const issued = await issueApproved(dependencies, { way, holder, after, certifier });
  if (issued.kind === 'refused') {
    return approvalParts[issued.part] === 'path'
      ? { kind: 'changed' }
      : problemOutcome('not-found');
  }
  const credentials = [...way.trainer.credentials, issued.credential];
  return {
    kind: 'decided',
    way: { ...way, path: after, trainer: { ...way.trainer, credentials } },
  };
}

const reasonOf = (body: Decision) => ('reason' in body ? body.reason : null);

function isRepeat({ version, application }: Path, body: Decision, staffId: string): boolean {
  const [last] = application.decisions;
  return (
    version === body.version + 1 &&
    last?.by === staffId &&
    last.decision === body.decision &&
    last.reason === reasonOf(body)
  );
}

function decidedPath(
  path: Path,
  { body, staffId }: Deciding,
  { state, now }: { readonly state: ApplicationState; readonly now: number },
): Path {
  const { decision } = body;
  const made = { decision, reason: reasonOf(body), at: now, by: staffId };
  const application = {
    ...path.application,
    state,
    ...(decision === 'decline' && { declinedBy: staffId }),
    decisions: [made, ...path.application.decisions],
  };
  return { ...path, version: path.version + 1, application };
}
