import { credentialPath } from '../../../functions/certification/standard/addresses.ts';
import {
  claimsAgree,
  type OpenBadgeClaims,
  openBadgeClaims,
} from '../../../functions/certification/standard/open-badge.ts';
import { statementType } from '../../../functions/certification/statements/statement.ts';
import { canonicalJson } from './canonical-json.ts';
import { type Believed, checkSignature } from './check-signature.ts';
import { checkStatus, skew } from './check-status.ts';
import { readGiven } from './read-given.ts';
import { readJws, typeOf } from './read-jws.ts';
import { verifyStatement } from './statement/verify-statement.ts';
import { unbelieved } from './unbelieved.ts';
import type { GivenVerdict, Verdict } from './verdict.ts';
import type { World } from './world.ts';

/** What a credential, or a statement, that somebody pasted or dropped is worth now. */
export async function verifyGiven(given: string, world: World): Promise<GivenVerdict> {
  const read = readGiven(given);
  if ('reason' in read) return { kind: 'not-valid', ...read };
  const isStatement = typeOf(read.jwt) === statementType;
  return isStatement ? verifyStatement(read.jwt, world) : verifyJwt(read.jwt, world);
}

/** The same of the published one with this id, as a QR code names it. */
export async function verifyPublished(id: string, world: World): Promise<Verdict> {
  if (!/^[A-Za-z0-9_-]{16,32}$/.test(id)) return { kind: 'not-valid', reason: 'not-found' };
  const fetched = await world.fetchText(credentialPath(id));
  if (fetched.kind === 'unreachable') return { kind: 'unchecked', why: 'unreachable' };
  if (fetched.kind === 'missing') return { kind: 'not-valid', reason: 'not-found' };
  const verdict = await verifyJwt(fetched.text.trim(), world);
  const isOther =
    'credential' in verdict && verdict.credential.id !== world.site + credentialPath(id);
  return isOther ? { kind: 'not-valid', reason: 'not-as-issued' } : verdict;
}

async function verifyJwt(jwt: string, world: World): Promise<Verdict> {
  const jws = readJws(jwt);
  if ('reason' in jws) return { kind: 'not-valid', reason: jws.reason };
  const signed = await checkSignature(jws, world);
  if (!('issuer' in signed)) return unbelieved(signed);
  const credential = claimsOf(canonicalJson(jws.payload), signed, world);
  if (!credential) return { kind: 'not-valid', reason: 'not-as-issued' };
  const status = await checkStatus(credential, signed, world);
  if (!('asOf' in status)) return unbelieved(status);
  const { to, ...told } = status;
  return { kind: to ?? standingNow(credential, world.now()), credential, ...told };
}

/** The claims, if they are as we write them and the one who signed is the one who is named. */
function claimsOf(
  json: unknown,
  { issuer }: Believed,
  { site }: World,
): OpenBadgeClaims | undefined {
  const read = openBadgeClaims.safeParse(json);
  if (!read.success || !claimsAgree(read.data) || read.data.iss !== issuer.id) return undefined;
  return read.data.id.startsWith(`${site}/c/`) ? read.data : undefined;
}

function standingNow({ validFrom, validUntil }: OpenBadgeClaims, now: number) {
  if (now + skew < Date.parse(validFrom)) return 'not-yet';
  return now < Date.parse(validUntil) ? 'valid' : 'expired';
}
