import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import type { staffEndpoints } from '../contract.ts';
import { findOrganisation } from '../store/organisations.ts';
import { organisationViewOf } from '../view-of.ts';

export const readOrganisation: Use<typeof staffEndpoints.organisation> = async (
  { params },
  dependencies,
) => {
  const found = await findOrganisation(dependencies, params.organisationId);
  return found ? { kind: 'ok', body: organisationViewOf(found) } : problemOutcome('not-found');
};
