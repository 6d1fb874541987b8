import { problemOutcome } from '../../../platform/outcome.ts';
import type { Use } from '../../../platform/route.ts';
import { applicationOf, evidenceOf } from '../application.ts';
import type { bodiesEndpoints } from '../contract.ts';

/** All that an application rests on, and whether the caller may decide about it. */
export const readApplication: Use<typeof bodiesEndpoints.evidence> = async (
  { staff: { staffId }, params },
  dependencies,
) => {
  const way = await applicationOf(dependencies, params);
  if (!way) return problemOutcome('not-found');
  return { kind: 'ok', body: evidenceOf(way, staffId, dependencies.now()) };
};
