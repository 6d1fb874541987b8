import type { Use } from '../../../platform/route.ts';
import type { bodiesEndpoints } from '../contract.ts';
import { overviewOf } from '../overview.ts';
import { targetsOf } from '../store/targets.ts';

/** Whom the body has certified and where people are missing. */
export const readOverview: Use<typeof bodiesEndpoints.overview> = async (
  { params: { organisationId } },
  dependencies,
) => {
  const targets = await targetsOf(dependencies, organisationId);
  return { kind: 'ok', body: await overviewOf(dependencies, organisationId, targets) };
};
