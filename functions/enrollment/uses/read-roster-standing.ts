import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import { personalCodeHash, type RosterCode } from '../roster.ts';
import { normaliseCode, personalCodeLength } from '../rules/typed-code.ts';
import { readCodes } from '../store/roster-codes.ts';
import { workshopOfStaff } from '../workshop-of-staff.ts';
import type { workshopsEndpoints } from '../workshops/contract.ts';

/**
 * Which personal codes are completed, in the order asked. Who has merely joined is not told: the
 * consent text says that the employer sees completion and nothing else.
 */
export const readRosterStanding: Use<typeof workshopsEndpoints.rosterStanding> = async (
  { staff, params: { workshopId }, body },
  dependencies,
) => {
  const workshop = await workshopOfStaff(dependencies, staff, workshopId);
  if (!workshop) return problemOutcome('not-found');
  if (workshop.plan.joining !== 'roster') return problemOutcome('not-a-roster-workshop');
  const hashes = body.codes.map((typed) => {
    const code = normaliseCode(typed, personalCodeLength);
    return code ? personalCodeHash(dependencies.secrets, code) : '';
  });
  const asked = hashes.filter((hash) => hash !== '');
  const found = await readCodes(dependencies, workshopId, asked);
  const codes = hashes.map((hash) => {
    const code = found.get(hash);
    return { standing: toldOf(code), day: code?.day ?? null };
  });
  return { kind: 'ok', body: { codes } };
};

type Told = 'unknown' | 'issued' | 'completed' | 'replaced';

function toldOf(code: RosterCode | undefined): Told {
  if (code === undefined) return 'unknown';
  if (code.standing === 'completed') return 'completed';
  return code.lost ? 'replaced' : 'issued';
}
