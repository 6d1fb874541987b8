import * as z from 'zod/mini';
import { issuerProfile, recognised, target } from '../bodies/views.ts';

/**
 * How a certifying body shows itself. Purpose: the issuer of its credentials. Retention: stays.
 * Public, but for the version. A body that has said nothing of itself has none, and can't issue yet.
 */
export const issuer = z.object({
  kind: z.literal('issuer'),
  bodyId: z.string(),
  version: z.int(),
  profile: issuerProfile,
});
export type Issuer = z.infer<typeof issuer>;

/**
 * A recognition of prior experience that waits for a second certifier. Retention: 30 days after it was
 * settled, so that a late repeat finds what became of it; a credential that comes of it says on what it
 * rests. Read by the certifiers of the body.
 */
export const recognition = z.object({
  kind: z.literal('recognition'),
  bodyId: z.string(),
  id: z.string(),
  recognised,
  proposedBy: z.object({ staffId: z.string(), name: z.string() }),
  proposedAt: z.int(),
  /** What became of it; the credential when it was confirmed. */
  settled: z.optional(
    z.object({ by: z.string(), at: z.int(), credentialId: z.optional(z.string()) }),
  ),
});
export type Recognition = z.infer<typeof recognition>;

/** How many holders a body wants where. Retention: until changed. */
export const targets = z.object({
  kind: z.literal('targets'),
  bodyId: z.string(),
  /** Grows with each change. */
  version: z.int(),
  targets: z.array(target),
});
export type Targets = z.infer<typeof targets>;
