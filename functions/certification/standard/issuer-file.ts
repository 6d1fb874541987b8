import * as z from 'zod/mini';

const publicKey = z.strictObject({
  kty: z.literal('RSA'),
  n: z.string().check(z.regex(/^[A-Za-z0-9_-]{500,700}$/)),
  e: z.literal('AQAB'),
  alg: z.literal('RS256'),
  use: z.literal('sig'),
  kid: z.string(),
  /** What was signed with a retired key stays good, with a compromised one it doesn't. */
  state: z.enum(['active', 'retired', 'compromised']),
});

/** A certifying body's published profile, an Open Badges profile and a JSON Web Key Set in one. */
export const issuerFile = z.strictObject({
  id: z.string(),
  type: z.array(z.string()),
  name: z.string(),
  url: z.string(),
  description: z.string(),
  keys: z.array(publicKey),
});
export type IssuerFile = z.infer<typeof issuerFile>;
