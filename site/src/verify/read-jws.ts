import * as z from 'zod/mini';
import type { SignedType } from '../../../functions/certification/standard/signed-type.ts';
import { bytesOf } from './base64url.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Reason } from './verdict.ts';

/** A compact JWS whose header is one that we write; nothing in it is believed yet. */
export interface ReadJws {
  readonly kid: string;
  readonly payload: Uint8Array<ArrayBuffer>;
  readonly signature: Uint8Array<ArrayBuffer>;
  /** What was signed. */
  readonly input: Uint8Array<ArrayBuffer>;
}

const algorithm = z.looseObject({ alg: z.literal('RS256') });
const header = z.strictObject({
  alg: z.literal('RS256'),
  kid: z.string(),
  typ: z.string(),
});
const typed = z.looseObject({ typ: z.string() });

/** Of which kind a compact JWS says it is; undefined where it doesn't. */
export function typeOf(jws: string): string | undefined {
  const told = bytesOf(jws.split('.')[0] ?? '');
  const read = typed.safeParse(told && canonicalJson(told));
  return read.success ? read.data.typ : undefined;
}

/** Takes a compact JWS of the wanted kind apart, or says why it can't be one of ours. */
export function readJws(
  jws: string,
  wanted: SignedType = 'JWT',
): ReadJws | { readonly reason: Reason } {
  const parts = jws.split('.');
  const [first, second, third] = parts;
  if (parts.length < 3 || first === undefined || second === undefined || third === undefined) {
    return { reason: 'cut-off' };
  }
  if (parts.length > 3) return { reason: 'not-a-credential' };
  const told = bytesOf(first);
  const json = told && canonicalJson(told);
  if (json === undefined) return { reason: 'header' };
  if (!algorithm.safeParse(json).success) return { reason: 'algorithm' };
  const read = header.safeParse(json);
  if (!read.success || read.data.typ !== wanted) return { reason: 'header' };
  if (third === '') return { reason: 'unsigned' };
  const payload = bytesOf(second);
  const signature = bytesOf(third);
  if (!payload || !signature) return { reason: 'cut-off' };
  const input = new TextEncoder().encode(`${first}.${second}`);
  return { kid: read.data.kid, payload, signature, input };
}
