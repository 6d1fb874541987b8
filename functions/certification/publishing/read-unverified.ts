import * as z from 'zod/mini';

const header = z.looseObject({ kid: z.string() });

/**
 * What a compact JWS of our own says, without checking its signature: only for files that we wrote
 * ourselves. Undefined for anything else.
 */
export function readUnverified(jws: string): { kid: string; payload: string } | undefined {
  const [protectedHeader, payload, signature, more] = jws.split('.');
  if (!protectedHeader || !payload || !signature || more !== undefined) return undefined;
  try {
    const text = (part: string) => Buffer.from(part, 'base64url').toString('utf8');
    const { kid } = header.parse(JSON.parse(text(protectedHeader)));
    return { kid, payload: text(payload) };
  } catch {
    return undefined;
  }
}
