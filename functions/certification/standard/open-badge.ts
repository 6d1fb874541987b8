import * as z from 'zod/mini';

/*
 * What Sanad issues, as Open Badges 3.0 with context 3.0.3 and W3C Verifiable Credentials 2.0 have
 * it. Narrower than the standard: the verify page takes nothing that we wouldn't have written.
 */

export const credentialContexts = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
];

export const badgeSchema = {
  id: 'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json',
  type: '1EdTechJsonSchemaValidator2019',
} as const;

const address = z.string().check(z.regex(/^https?:\/\/\S+$/), z.maxLength(400));
const text = z.string().check(z.minLength(1), z.maxLength(6_000));
const code = z.enum(['en', 'ur', 'ar']);
/** UTC, in whole seconds. */
export const instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/));

/** Exactly these strings in this order: contexts and types mean something else otherwise. */
export function exactly(wanted: readonly string[]) {
  return z
    .array(z.string())
    .check(
      z.refine(
        (all) => all.length === wanted.length && all.every((each, at) => each === wanted[at]),
        { error: `must be ${wanted.join(', ')}` },
      ),
    );
}

export const badgeMark = z.enum(['prior-experience', 'sample-exam']);

const achievement = z.strictObject({
  id: address,
  type: exactly(['Achievement']),
  achievementType: z.literal('Certification'),
  name: text,
  description: text,
  criteria: z.strictObject({ id: address, narrative: text }),
  /** Of its words. */
  inLanguage: code,
  /** The same in the other languages. */
  related: z.array(z.strictObject({ id: address, type: exactly(['Related']), inLanguage: code })),
  /** Of the track's rules. */
  version: z.string().check(z.regex(/^\d{1,6}$/)),
  /** What a reader must know of how it was reached. */
  tag: z.optional(z.array(badgeMark)),
});

const subject = z.strictObject({
  id: address,
  type: exactly(['AchievementSubject']),
  /** The name alone, unhashed: a credential that doesn't say whose it is proves nothing. */
  identifier: z
    .array(
      z.strictObject({
        type: z.literal('IdentityObject'),
        hashed: z.literal(false),
        identityHash: z.string().check(z.minLength(1), z.maxLength(120)),
        identityType: z.literal('name'),
      }),
    )
    .check(z.minLength(1), z.maxLength(1)),
  narrative: z.optional(text),
  achievement,
});

const shape = {
  '@context': exactly(credentialContexts),
  id: address,
  type: exactly(['VerifiableCredential', 'OpenBadgeCredential']),
  name: text,
  issuer: z.strictObject({
    id: address,
    type: exactly(['Profile']),
    name: text,
    url: address,
    description: text,
  }),
  validFrom: instant,
  validUntil: instant,
  credentialSubject: subject,
  /**
   * One entry, since Open Badges 3.0 allows no more. Its purpose is `suspension`, which may be taken
   * back: the bit is set while the credential isn't to be accepted, for whichever reason.
   */
  credentialStatus: z.strictObject({
    id: address,
    type: z.literal('BitstringStatusListEntry'),
    statusPurpose: z.literal('suspension'),
    statusListIndex: z.string().check(z.regex(/^(0|[1-9]\d{0,5})$/)),
    statusListCredential: address,
  }),
  credentialSchema: z.array(z.strictObject({ id: address, type: text })),
};

/** The credential without its proof. */
export const openBadge = z.strictObject(shape);
export type OpenBadge = z.infer<typeof openBadge>;

/** What is signed: the credential with the claims that VC-JWT repeats for readers of plain JWT. */
export const openBadgeClaims = z.strictObject({
  ...shape,
  iss: address,
  jti: address,
  sub: address,
  nbf: z.int(),
  exp: z.int(),
});
export type OpenBadgeClaims = z.infer<typeof openBadgeClaims>;

/** The claims of a credential. */
export function badgeClaims(badge: OpenBadge): OpenBadgeClaims {
  return {
    ...badge,
    iss: badge.issuer.id,
    jti: badge.id,
    sub: badge.credentialSubject.id,
    nbf: Date.parse(badge.validFrom) / 1_000,
    exp: Date.parse(badge.validUntil) / 1_000,
  };
}

/** Whether the repeated claims say what the credential says. */
export function claimsAgree(claims: OpenBadgeClaims): boolean {
  return (
    claims.iss === claims.issuer.id &&
    claims.jti === claims.id &&
    claims.sub === claims.credentialSubject.id &&
    claims.nbf * 1_000 === Date.parse(claims.validFrom) &&
    claims.exp * 1_000 === Date.parse(claims.validUntil)
  );
}
