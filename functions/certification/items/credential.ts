import * as z from 'zod/mini';
import { province } from '../../platform/province.ts';
import { credentialMark, credentialState, profession, sex } from '../fields.ts';

const change = z.object({
  to: credentialState,
  at: z.int(),
  by: z.string(),
  reason: z.string(),
});

/**
 * A credential: facts as they were on the day of issue, never changed, and what has become of it.
 * Purpose: that anybody can verify it. Retention: stays. Read by its holder and the certifiers of the
 * body; what is published of it is `document`, signed.
 */
export const credential = z.object({
  kind: z.literal('credential'),
  id: z.string(),
  bodyId: z.string(),
  trackId: z.string(),
  /** Absent for somebody recognised who never signed in. */
  staffId: z.optional(z.string()),
  /** Their address until they sign in with it, for reminders and to hand it to them. */
  email: z.optional(z.string()),
  name: z.string(),
  /** For the overview, as on the day of issue. */
  province,
  profession,
  sex,
  /** The Open Badges 3.0 credential, unsigned. */
  document: z.record(z.string(), z.unknown()),
  validFrom: z.int(),
  validUntil: z.int(),
  state: credentialState,
  /** The latest first. */
  changes: z.array(change),
  marks: z.array(credentialMark),
  /** Of a recognition of prior experience: who answers for it, and on what it rests. */
  recognised: z.optional(
    z.object({
      proposedBy: z.string(),
      confirmedBy: z.string(),
      evidence: z.string(),
      reason: z.string(),
    }),
  ),
  list: z.int(),
  place: z.int(),
  supersededBy: z.optional(z.string()),
  /** Whether its signed file lies where everybody may read it. */
  published: z.boolean(),
  /** Days before the end for which a reminder was sent. */
  reminded: z.array(z.int()),
});
export type Credential = z.infer<typeof credential>;

/** A place of a status list. Written in the transactions that issue and change its credential. */
export const statusPlace = z.object({
  kind: z.literal('status-place'),
  credentialId: z.string(),
  place: z.int(),
  revoked: z.boolean(),
  suspended: z.boolean(),
});
export type StatusPlace = z.infer<typeof statusPlace>;

/** How often a status list has changed, and which of its revisions is published. */
export const statusList = z.object({
  kind: z.literal('status-list'),
  bodyId: z.string(),
  list: z.int(),
  revision: z.int(),
  taken: z.int(),
  publishedRevision: z.int(),
  publishedAt: z.int(),
  /** The version of the body's keys that it was published with. */
  publishedKeys: z.optional(z.int()),
});
export type StatusList = z.infer<typeof statusList>;
