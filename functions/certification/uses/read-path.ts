import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import type { certificationEndpoints } from '../contract.ts';
import { pathViewOf } from '../path-view.ts';
import { wayOf } from '../way.ts';

/** The whole way of the caller; also one that they haven't set out on yet. */
export const readPath: Use<typeof certificationEndpoints.path> = async (
  { params, staff: { staffId } },
  dependencies,
) => {
  const way = await wayOf(dependencies, { ...params, staffId });
  if (!way) return problemOutcome('not-found');
  return { kind: 'ok', body: pathViewOf(way, dependencies.now()) };
};
