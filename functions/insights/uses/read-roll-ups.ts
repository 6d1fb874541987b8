import type { Province } from '../../platform/province.ts';
import type { Use } from '../../platform/route.ts';
import type { insightsEndpoints } from '../contract.ts';
import { organisationScope, projectProvinceScope, projectScope, provinceScope } from '../scopes.ts';
import { findRollUp } from '../store/roll-ups.ts';

/** What the organisation's workshops have reached: all, or those of a project, a province or both. */
export const readRollUps: Use<typeof insightsEndpoints.rollUps> = async (
  { staff: { organisationId }, query },
  dependencies,
) => {
  const quarters = await findRollUp(dependencies, scopeOf(organisationId, query));
  return { kind: 'ok', body: { quarters } };
};

interface Asked {
  readonly project?: string | undefined;
  readonly province?: Province | undefined;
}

function scopeOf(organisationId: string, { project, province }: Asked): string {
  if (project === undefined) {
    return province === undefined
      ? organisationScope(organisationId)
      : provinceScope(organisationId, province);
  }
  return province === undefined
    ? projectScope(organisationId, project)
    : projectProvinceScope(organisationId, project, province);
}
