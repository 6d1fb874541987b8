import * as z from 'zod/mini';

const originSecret = z.string().check(z.minLength(16));

/**
 * `pepper` keys every HMAC; `origin` is what CloudFront adds to prove itself, and `previousOrigin`
 * what it may still add while the secret is being rotated.
 */
export const secrets = z.strictObject({
  pepper: z.string().check(z.minLength(32)),
  origin: originSecret,
  previousOrigin: z.optional(originSecret),
});
export type Secrets = z.infer<typeof secrets>;

/**
 * Where staff sign in, by OpenID Connect as a public client with PKCE. `site` is our own address
 * (origin), to which people come back.
 */
export const identitySettings = z.strictObject({
  issuer: z.url(),
  /** What the issuer is called in identities where its address may change; else that address. */
  realm: z.optional(z.string()),
  clientId: z.string().check(z.minLength(1)),
  site: z.url(),
  /** For providers without RP-initiated logout: takes `client_id` and `logout_uri`, as Cognito. */
  signOut: z.optional(z.url()),
});
export type IdentitySettings = z.infer<typeof identitySettings>;

const environment = z.object({
  SANAD_TABLE: z.string().check(z.minLength(3)),
  SANAD_DYNAMODB_ENDPOINT: z.optional(z.url()),
  SANAD_CONTENT: z.string().check(z.minLength(1)),
  SANAD_SECRETS: z.optional(z.string()),
  /** ARNs of the secrets, separated by a space; each is a JSON object with some of the values. */
  SANAD_SECRET_ARN: z.optional(z.string()),
  /** The identity settings as JSON; only signing in needs them. */
  SANAD_IDENTITY: z.optional(z.string()),
  /** Name of the SSM parameter that holds them. */
  SANAD_IDENTITY_PARAMETER: z.optional(z.string()),
  /** From whom letters come; without it none are sent. */
  SANAD_MAIL_FROM: z.optional(z.string()),
  /**
   * Where exam banks lie, when not with the content: `s3://<bucket>/<prefix>`, or a folder. All of
   * them: none is looked for elsewhere, lest a public key stand in for a missing bank.
   */
  SANAD_BANK_PREFIX: z.optional(z.string().check(z.minLength(1))),
  /** Where the public figures are published; only closing writes there. */
  SANAD_IMPACT_BUCKET: z.optional(z.string()),
  /** Where credentials are published, and our own address (origin) that stands in them. */
  SANAD_RECORDS_BUCKET: z.optional(z.string()),
  SANAD_SITE: z.optional(z.string().check(z.regex(/^https?:\/\/[^/\s]+$/))),
});
export type Environment = z.infer<typeof environment>;

/** The process's environment, parsed once. Throws with the names of what is missing or wrong. */
export function readEnvironment(raw: Readonly<Record<string, string | undefined>>): Environment {
  const parsed = environment.safeParse(raw);
  if (parsed.success) return parsed.data;
  const names = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
  throw new Error(`The environment variables ${names} are missing or malformed.`);
}
