import {
  isStatementKey,
  issuerPath,
  keyAddressParts,
  statementsIssuer,
} from '../../../functions/certification/standard/addresses.ts';
import {
  type IssuerFile,
  issuerFile,
} from '../../../functions/certification/standard/issuer-file.ts';
import type { ReadJws } from './read-jws.ts';
import type { Hindrance, Reason } from './verdict.ts';
import type { World } from './world.ts';

export type Unbelieved = { readonly reason: Reason } | { readonly why: Hindrance };

/** An issuer of this site as it publishes itself: a certifying body, or the one of statements. */
export interface Believed {
  readonly bodyId: string;
  readonly issuer: IssuerFile;
}

const rs256 = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

/** Checks a signature with the key that it names, if a certifying body of this site publishes it. */
export async function checkSignature(jws: ReadJws, world: World): Promise<Believed | Unbelieved> {
  const parts = keyAddressParts(jws.kid, world.site);
  if (parts) return checkIssuer(jws, parts.bodyId, world);
  return { reason: isStatementKey(jws.kid, world.site) ? 'other-purpose' : 'other-site' };
}

/** The same with a key by which this site signs statements, and by no certifying body's. */
export async function checkStatementSignature(
  jws: ReadJws,
  world: World,
): Promise<Believed | Unbelieved> {
  if (isStatementKey(jws.kid, world.site)) return checkIssuer(jws, statementsIssuer, world);
  return { reason: keyAddressParts(jws.kid, world.site) ? 'other-purpose' : 'other-site' };
}

async function checkIssuer(
  jws: ReadJws,
  bodyId: string,
  world: World,
): Promise<Believed | Unbelieved> {
  const fetched = await world.fetchText(issuerPath(bodyId));
  if (fetched.kind === 'unreachable') return { why: 'unreachable' };
  const issuer = fetched.kind === 'text' ? readIssuer(fetched.text) : undefined;
  if (issuer?.id !== world.site + issuerPath(bodyId)) return { reason: 'unknown-key' };
  const key = issuer.keys.find(({ kid }) => kid === jws.kid);
  if (!key) return { reason: 'unknown-key' };
  const isRight = await isSignedBy(jws, key);
  if (!isRight) return { reason: 'altered' };
  return key.state === 'compromised' ? { reason: 'compromised-key' } : { bodyId, issuer };
}

async function isSignedBy(
  { signature, input }: ReadJws,
  { kty, n, e }: IssuerFile['keys'][number],
): Promise<boolean> {
  const jwk = { kty, n, e, alg: 'RS256', ext: true };
  const key = await crypto.subtle.importKey('jwk', jwk, rs256, false, ['verify']);
  return crypto.subtle.verify(rs256.name, key, signature, input);
}

function readIssuer(text: string): IssuerFile | undefined {
  try {
    const read = issuerFile.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch (_malformed) {
    return undefined;
  }
}
