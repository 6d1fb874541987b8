import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import { findOrganisation } from '../../staff/store/organisations.ts';
import { batchSeed, codesOfBatch, personalCodeHash } from '../roster.ts';
import { normaliseCode, personalCodeLength } from '../rules/typed-code.ts';
import { workshopStanding } from '../rules/workshop-standing.ts';
import { lastEnd } from '../rules/workshop-times.ts';
import { noteBatch } from '../store/roster-batches.ts';
import { issueCodes, replaceCodes } from '../store/roster-codes.ts';
import { workshopOfStaff } from '../workshop-of-staff.ts';
import type { workshopsEndpoints } from '../workshops/contract.ts';

/**
 * Makes personal codes, and ends those that were lost. The codes are told once and kept only as
 * HMACs; the same batch again gives the same ones.
 */
export const issueRosterCodes: Use<typeof workshopsEndpoints.issueCodes> = async (
  { staff, params: { workshopId }, body: { batchKey, count, instead } },
  dependencies,
) => {
  const workshop = await workshopOfStaff(dependencies, staff, workshopId);
  const organisation = await findOrganisation(dependencies, staff.organisationId);
  if (!workshop || !organisation) return problemOutcome('not-found');
  if (workshop.plan.joining !== 'roster') return problemOutcome('not-a-roster-workshop');
  const now = dependencies.now();
  if (workshopStanding(workshop, now) === 'closed') return problemOutcome('workshop-closed');
  const { secrets } = dependencies;
  const seed = batchSeed(secrets, workshopId, { batchKey, count });
  if (!(await noteBatch(dependencies, workshopId, { seed, count }))) {
    return problemOutcome('too-many-codes');
  }
  const codes = codesOfBatch(secrets, workshopId, { seed, count });
  const hashOf = (code: string) => personalCodeHash(secrets, code);
  const expires = lastEnd(workshop) + organisation.settings.rosterRetentionDays * 86_400;
  await issueCodes(dependencies, { workshopId, hashes: codes.map(hashOf), expires });
  const lost = instead.flatMap((typed) => normaliseCode(typed, personalCodeLength) ?? []);
  await replaceCodes(dependencies, workshopId, [...new Set(lost)].map(hashOf));
  return { kind: 'created', body: { codes } };
};
