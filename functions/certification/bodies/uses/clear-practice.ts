import { isDeepStrictEqual } from 'node:util';
import type { Dependencies } from '../../../platform/dependencies.ts';
import { type ProblemOutcome, problemOutcome } from '../../../platform/outcome.ts';
import type { Use } from '../../../platform/route.ts';
import type { Path } from '../../items/path.ts';
import { untilWritten } from '../../store/until-written.ts';
import { isOf, type Way } from '../../way.ts';
import { applicationOf, evidenceOf, refusalOf } from '../application.ts';
import type { bodiesEndpoints } from '../contract.ts';
import { putPathAs } from '../store/put-path-as.ts';

/**
 * Lets somebody go on though an observer saw harmful behaviour. The session stays as it was signed,
 * and counts for nothing. What else changes about the path doesn't matter here.
 */
export const clearPractice: Use<typeof bodiesEndpoints.clear> = async (
  { staff: { staffId: by }, params, body: { practiceId, reason } },
  dependencies,
) => {
  const cleared = await untilWritten(async () => {
    const way = await applicationOf(dependencies, params);
    return way
      ? clearOnce(dependencies, way, { practiceId, by, reason })
      : problemOutcome('not-found');
  });
  if (cleared.kind === 'problem') return cleared;
  return { kind: 'ok', body: evidenceOf(cleared.way, by, dependencies.now()) };
};

type Settled = Path['cleared'][number];

/** Undefined when the path changed between reading and writing. */
async function clearOnce(
  dependencies: Dependencies,
  way: Way,
  settled: Settled,
): Promise<
  | { readonly kind: 'cleared'; readonly way: Way }
  | ProblemOutcome<'not-found' | 'own-application' | 'own-observation' | 'not-in-this-state'>
  | undefined
> {
  const { practiceId, by } = settled;
  // Of an earlier round as well: what was seen goes along until it is settled.
  const practice = way.trainer.practices.filter(isOf(way.path)).find(isNamed(practiceId));
  if (!practice) return problemOutcome('not-found');
  const refusal = refusalOf(way, by);
  // Whoever declined an application may still look into what somebody saw.
  if (refusal && refusal !== 'own-decision') return problemOutcome(refusal);
  // Of an earlier round, whose witnesses may decide about this one.
  if (practice.observer?.staffId === by) return problemOutcome('own-observation');
  const earlier = way.path.cleared.find((each) => each.practiceId === practiceId);
  if (isDeepStrictEqual(earlier, settled)) return { kind: 'cleared', way };
  if (earlier || practice.state !== 'harmful') return problemOutcome('not-in-this-state');
  const path = clearedPath(way, settled);
  const isWritten = await putPathAs(dependencies, path, by);
  return isWritten ? { kind: 'cleared', way: { ...way, path } } : undefined;
}

const isNamed = (id: string) => (each: { readonly id: string }) => each.id === id;

/** The path waits no longer for the body's word once all that was seen is settled. */
function clearedPath(way: Way, settled: Settled): Path {
  const { harmfulAt, ...path } = way.path;
  const cleared = [...path.cleared, settled];
  const isOpen = way.trainer.practices
    .filter(isOf(path))
    .filter(({ state }) => state === 'harmful')
    .some(({ id }) => !cleared.some(({ practiceId }) => practiceId === id));
  return {
    ...path,
    ...(isOpen && harmfulAt !== undefined && { harmfulAt }),
    version: path.version + 1,
    cleared,
  };
}
