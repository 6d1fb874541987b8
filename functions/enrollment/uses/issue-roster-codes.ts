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
 * Makes personal codes, and ends those that were lost. The codes are kept only as HMACs; the same
 * batch again gives the same ones. They are told now, and beside the statement that a coordinator makes
 * once the workshop has closed and nobody can join any more.
 */
export const issueRosterCodes: Use<typeof workshopsEndpoints.issueCodes> = async (
  { staff, params: { workshopId }, body: { batchKey, count, instead } },
  dependencies,
) => {
  const workshop = await workshopOfStaff(dependencies, staff, workshopId);
  const organisation = await findOrganisation(dependencies, staff.organisationId);
  if (!workshop || !organisation) return problemOutcome('not-found');
  if (workshop.plan.joining !== 'roster') return problemOutcome('not-a-roster-workshop');
  // Each lost code has one in its place, so that nobody makes a roster smaller than it was.
  const lost = new Set(instead.flatMap((typed) => normaliseCode(typed, personalCodeLength) ?? []));
  if (lost.size > count) return problemOutcome('too-many-codes');
  const now = dependencies.now();
  if (workshopStanding(workshop, now) === 'closed') return problemOutcome('workshop-closed');
  const { secrets } = dependencies;
  const seed = batchSeed(secrets, workshopId, { batchKey, count, lost });
  if (!(await noteBatch(dependencies, workshopId, { seed, count }))) {
    return problemOutcome('too-many-codes');
  }
  const codes = codesOfBatch(secrets, workshopId, { seed, count });
  const hashOf = (code: string) => personalCodeHash(secrets, code);
  const expires = lastEnd(workshop) + organisation.settings.rosterRetentionDays * 86_400;
  await issueCodes(dependencies, { workshopId, hashes: codes.map(hashOf), expires });
  await replaceCodes(dependencies, workshopId, [...lost].map(hashOf));
  return { kind: 'created', body: { codes } };
};
