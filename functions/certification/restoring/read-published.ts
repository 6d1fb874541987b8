import { createPublicKey, verify } from 'node:crypto';
import * as z from 'zod/mini';
import type { IssuerKey } from '../items/issuer-keys.ts';
import { readUnverified } from '../publishing/read-unverified.ts';
import { keyAddressParts } from '../standard/addresses.ts';
import { type OpenBadge, openBadge, openBadgeClaims } from '../standard/open-badge.ts';

const header = z.looseObject({ alg: z.literal('RS256'), typ: z.literal('JWT') });

/** Where a credential's document says that it belongs. */
export interface ReadCredential {
  readonly bodyId: string;
  readonly document: OpenBadge;
}

/**
 * A published credential, if a key of its body that is believed has signed it: what is taken over is
 * signed anew some day, so nothing may come in that only lay among the files.
 */
export function readPublished(
  jws: string,
  keysOf: (bodyId: string) => readonly IssuerKey[],
): ReadCredential | undefined {
  const read = readUnverified(jws);
  const parts = read && keyAddressParts(read.kid, originOf(read.kid));
  if (!parts) return undefined;
  const { bodyId, number } = parts;
  const key = keysOf(bodyId).find((each) => each.number === number);
  if (!key || key.state === 'compromised' || !isSignedBy(jws, key)) return undefined;
  const claims = openBadgeClaims.safeParse(JSON.parse(read.payload));
  if (!claims.success || !read.kid.startsWith(`${claims.data.issuer.id}#`)) return undefined;
  const { iss, jti, sub, nbf, exp, ...document } = claims.data;
  return { bodyId, document: openBadge.parse(document) };
}

function originOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : '';
}

function isSignedBy(jws: string, { jwk }: IssuerKey): boolean {
  const [protectedHeader = '', payload = '', signature = ''] = jws.split('.');
  const told = JSON.parse(Buffer.from(protectedHeader, 'base64url').toString('utf8'));
  return (
    header.safeParse(told).success &&
    verify(
      'sha256',
      Buffer.from(`${protectedHeader}.${payload}`),
      createPublicKey({ key: jwk, format: 'jwk' }),
      Buffer.from(signature, 'base64url'),
    )
  );
}
