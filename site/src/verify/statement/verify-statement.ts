import { countsAgree } from '../../../../functions/certification/rules/count-roster.ts';
import {
  type StatementClaims,
  statementClaims,
  statementType,
} from '../../../../functions/certification/statements/statement.ts';
import { dayInPakistan } from '../../../../functions/enrollment/rules/day-in-pakistan.ts';
import { canonicalJson } from '../canonical-json.ts';
import { checkStatementSignature } from '../check-signature.ts';
import { skew } from '../check-status.ts';
import { readJws } from '../read-jws.ts';
import { unbelieved } from '../unbelieved.ts';
import type { GivenVerdict } from '../verdict.ts';
import type { World } from '../world.ts';

/**
 * What a statement on a completed workshop is worth: it is as this site has signed it, or why it
 * isn't. It stays good, since it says of one day what was counted then.
 */
export async function verifyStatement(jwt: string, world: World): Promise<GivenVerdict> {
  const jws = readJws(jwt, statementType);
  if ('reason' in jws) return { kind: 'not-valid', reason: jws.reason };
  const signed = await checkStatementSignature(jws, world);
  if (!('issuer' in signed)) return unbelieved(signed);
  const statement = claimsOf(canonicalJson(jws.payload), signed.issuer.id);
  if (!statement) return { kind: 'not-valid', reason: 'not-as-issued' };
  const isEarly = statement.iat * 1_000 > world.now() + skew;
  return isEarly ? { kind: 'unchecked', why: 'clock' } : { kind: 'statement', statement };
}

/** The claims, if they are as we write them and hold together. */
function claimsOf(json: unknown, issuer: string): StatementClaims | undefined {
  const read = statementClaims.safeParse(json);
  if (!read.success || read.data.iss !== issuer) return undefined;
  const { iat, asOf, codes, rows } = read.data;
  return dayInPakistan(iat) === asOf && countsAgree(codes, rows) ? read.data : undefined;
}
