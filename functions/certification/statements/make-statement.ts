import { createHash } from 'node:crypto';
import { daysOfWorkshop } from '../../enrollment/days-of-workshop.ts';
import { dayInPakistan } from '../../enrollment/rules/day-in-pakistan.ts';
import type { Workshop } from '../../enrollment/workshop.ts';
import { workshopOfStaff } from '../../enrollment/workshop-of-staff.ts';
import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import { findOrganisation } from '../../staff/store/organisations.ts';
import { countRoster } from '../rules/count-roster.ts';
import { statementLines } from '../rules/statement-lines.ts';
import { issuerPath, statementsIssuer } from '../standard/addresses.ts';
import type { statementsEndpoints } from './contract.ts';
import { readCounted } from './read-counted.ts';
import { type StatementClaims, statementType } from './statement.ts';
import { type StatementKeys, statementSigner } from './statement-signer.ts';

/**
 * Counts who has completed a closed workshop with personal codes, and signs it. Everything is read
 * from the table; nothing is kept of it, so it can be made again as long as the codes live, and a
 * repeat on the same day is the same to the byte unless somebody has completed meanwhile.
 */
export function makeStatement(keys: StatementKeys): Use<typeof statementsEndpoints.make> {
  return async ({ staff, params: { workshopId } }, dependencies) => {
    const [workshop, organisation] = await Promise.all([
      workshopOfStaff(dependencies, staff, workshopId),
      findOrganisation(dependencies, staff.organisationId),
    ]);
    if (!workshop || !organisation) return problemOutcome('not-found');
    const refused = refusalOf(workshop);
    if (refused) return problemOutcome(refused);
    const counted = await readCounted(dependencies, workshopId);
    if (!counted) return problemOutcome('no-roster');
    const { site } = await dependencies.identity();
    const signer = await statementSigner(dependencies, keys, site);
    if (!signer) return problemOutcome('statements-not-ready');
    const { counts, rows } = countRoster(counted);
    const lines = statementLines(rows);
    const claims: StatementClaims = {
      iss: site + issuerPath(statementsIssuer),
      ...momentOf(dependencies.now()),
      organisation: organisation.settings.name,
      ...factsOf(workshop),
      codes: counts,
      rows: rows.length,
      digest: createHash('sha256').update(lines).digest('base64url'),
    };
    const inOrder = rows.toSorted((one, other) => (one.code < other.code ? -1 : 1));
    return {
      kind: 'ok',
      body: { statement: await signer.sign(claims, statementType), rows: inOrder },
    };
  };
}

function refusalOf({ plan, state }: Workshop) {
  if (plan.joining !== 'roster') return 'not-a-roster-workshop';
  if (state === 'erased') return 'no-roster';
  return state === 'closed' ? undefined : 'workshop-still-open';
}

/** By the day: else a repeat after a lost reply would be another statement. */
function momentOf(now: number) {
  const asOf = dayInPakistan(now);
  return { iat: Date.parse(`${asOf}T00:00:00+05:00`) / 1_000, asOf };
}

function factsOf(workshop: Workshop) {
  const { modules, ends, closedAt, cancelled } = workshop;
  return {
    modules: modules.map(({ id, version }) => ({ id, version })),
    days: daysOfWorkshop(workshop),
    closed: dayInPakistan(Math.min(closedAt ?? ends, ends)),
    calledOff: cancelled,
  };
}
