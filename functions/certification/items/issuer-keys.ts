import * as z from 'zod/mini';

/**
 * With which keys a certifying body, or the installation itself, has signed and signs; private parts
 * lie elsewhere. Purpose: signing and the published profile. Retention: stays, since old signatures
 * need old keys. Public, but for `reference`.
 */
export const issuerKeys = z.object({
  kind: z.literal('issuer-keys'),
  bodyId: z.string(),
  /** Grows with each change. */
  version: z.int(),
  /** By number, from 1 on; exactly one is active. */
  keys: z.array(
    z.object({
      number: z.int(),
      state: z.enum(['active', 'retired', 'compromised']),
      /** By which its keeper finds the private part: an ARN, or the name of a file. */
      reference: z.string(),
      jwk: z.object({ kty: z.literal('RSA'), n: z.string(), e: z.string() }),
      /** Epoch seconds. */
      since: z.int(),
    }),
  ),
});
export type IssuerKeys = z.infer<typeof issuerKeys>;
export type IssuerKey = IssuerKeys['keys'][number];
