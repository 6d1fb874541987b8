import { isDeepStrictEqual } from 'node:util';
import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import type { staffEndpoints } from '../contract.ts';
import { changeSettings, findOrganisation } from '../store/organisations.ts';
import { organisationViewOf } from '../view-of.ts';

/** Changes the settings, unless somebody else did since they were read. */
export const changeOrganisation: Use<typeof staffEndpoints.changeOrganisation> = async (
  { params, body },
  dependencies,
) => {
  const gate = body.settings.sensitiveGate;
  if (gate?.bodyId && !(await findOrganisation(dependencies, gate.bodyId))?.certifies) {
    return problemOutcome('not-a-certifying-body');
  }
  const written = await changeSettings(dependencies, params.organisationId, body);
  const standing = written.organisation;
  if (!standing) return problemOutcome('not-found');
  // The same sent again after a lost reply.
  const repeated =
    standing.version === body.version + 1 && isDeepStrictEqual(standing.settings, body.settings);
  return written.kind === 'changed' || repeated
    ? { kind: 'ok', body: organisationViewOf(standing) }
    : problemOutcome('changed-meanwhile');
};
