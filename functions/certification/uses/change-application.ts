import type { Dependencies } from '../../platform/dependencies.ts';
import { type OutcomeOf, problemOutcome, type RequestOf } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import type { certificationEndpoints } from '../contract.ts';
import { newPath, type Path } from '../items/path.ts';
import { isComplete, newestCredential, pathStanding, roundAfter } from '../path-standing.ts';
import { pathViewOf } from '../path-view.ts';
import { applicationNext } from '../rules/application-next.ts';
import { putPath } from '../store/paths.ts';
import { untilWritten } from '../store/until-written.ts';
import { type Way, wayOf } from '../way.ts';

type Apply = typeof certificationEndpoints.apply;
type Change = RequestOf<Apply>['body'];
type Refusal = 'path-not-complete' | 'not-in-this-state' | 'holder-unknown';

/** Hands an application in, takes it back, appeals once, or begins a further round. */
export const changeApplication: Use<Apply> = (request, dependencies) =>
  untilWritten(() => changeOnce(request, dependencies));

async function changeOnce(
  { params, body, staff: { staffId } }: RequestOf<Apply>,
  dependencies: Dependencies,
): Promise<OutcomeOf<Apply> | undefined> {
  const way = await wayOf(dependencies, { ...params, staffId });
  if (!way) return problemOutcome('not-found');
  const now = dependencies.now();
  if (way.path.version !== body.version) {
    if (!isDone(way.path, body)) return problemOutcome('changed-meanwhile');
    return { kind: 'ok', body: pathViewOf(way, now) };
  }
  const after = body.change === 'renew' ? renewed(way, now) : changed(way, body, now);
  if (typeof after === 'string') return problemOutcome(after);
  if (!(await putPath(dependencies, after))) return undefined;
  return { kind: 'ok', body: pathViewOf({ ...way, path: after }, now) };
}

/** Whether the one change since then was this one: its reply got lost. */
function isDone({ version, application: { state, appeal } }: Path, body: Change): boolean {
  if (version !== body.version + 1) return false;
  if (body.change === 'apply') return state === 'applied';
  if (body.change === 'appeal') return state === 'appealed' && appeal === body.reason;
  return state === 'open';
}

function changed(
  way: Way,
  body: Exclude<Change, { change: 'renew' }>,
  now: number,
): Path | Refusal {
  const { path, trainer } = way;
  const { state } = path.application;
  const own = { state, applicant: path.staffId, witnesses: [] };
  const next = applicationNext(own, body.change, { staffId: trainer.staffId, isCertifier: false });
  if ('refusal' in next) return 'not-in-this-state';
  if (body.change === 'apply') {
    if (!trainer.holder) return 'holder-unknown';
    if (!isComplete(pathStanding(way, now))) return 'path-not-complete';
  }
  return {
    ...path,
    version: path.version + 1,
    application: {
      ...path.application,
      state: next.state,
      ...(body.change === 'apply' && { appliedAt: now, holder: trainer.holder?.profile }),
      ...(body.change === 'appeal' && { appeal: body.reason }),
    },
  };
}

/**
 * The next round, in which what was brought before doesn't count again. Numbers of sittings go on, and
 * what the body has or hasn't cleared stays.
 */
function renewed(way: Way, now: number): Path | Refusal {
  const { path } = way;
  const credential = newestCredential(way);
  const round = roundAfter(way, now) ?? 'not-yet';
  if (round === 'not-yet') return 'not-in-this-state';
  const { staffId, bodyId, trackId, sitting, cleared, harmfulAt } = path;
  return {
    ...newPath({ staffId, bodyId, trackId }, now, path.version === 0 ? 1 : path.round + 1),
    version: path.version + 1,
    ...(round === 'renew' && credential && { renews: credential.id }),
    sitting,
    cleared,
    ...(harmfulAt !== undefined && { harmfulAt }),
  };
}
