import type { Use } from '../../platform/route.ts';
import type { insightsEndpoints } from '../contract.ts';
import { organisationScope, projectScope, provinceScope } from '../scopes.ts';
import { findRollUp } from '../store/roll-ups.ts';

/** What the organisation's workshops have reached, all or those of one project or one province. */
export const readRollUps: Use<typeof insightsEndpoints.rollUps> = async (
  { staff: { organisationId }, query: { project, province } },
  dependencies,
) => {
  let scope = organisationScope(organisationId);
  if (project !== undefined) scope = projectScope(organisationId, project);
  else if (province !== undefined) scope = provinceScope(organisationId, province);
  return { kind: 'ok', body: { quarters: await findRollUp(dependencies, scope) } };
};
