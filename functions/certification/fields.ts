import * as z from 'zod/mini';
import { day, identifier, moment } from '../platform/fields.ts';

/* What several contracts of certification say. Moments are epoch seconds, days as `2026-11-21`. */

/** Of a track, a rubric's criterion or level, an objective: as authors name them. */
export const contentId = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60));
/** Tells why, to the one whom it concerns; about their work, never about participants. */
export const reason = z.string().check(z.minLength(1), z.maxLength(1_000));
/** 128 bits of a link that is handed on. */
export const linkSecret = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/));

/** One trainer's way through one track at one certifying body. */
export const ofPath = z.strictObject({ bodyId: identifier, trackId: contentId });

export const profession = z.enum([
  'teacher',
  'social-worker',
  'psychologist',
  'doctor-or-nurse',
  'lawyer',
  'police',
  'human-resources',
  'civil-servant',
  'community-worker',
  'other',
]);
/** Self-described; `not-said` is an answer as good as any. */
export const sex = z.enum(['woman', 'man', 'other', 'not-said']);

export const applicationState = z.enum([
  'open',
  'applied',
  'returned',
  'declined',
  'appealed',
  'refused',
  'approved',
]);

/** Of a path; 0 while it isn't begun. */
export const pathVersion = z.int().check(z.minimum(0));

/** What was decided about an application, and why. */
export const decision = z.strictObject({
  decision: z.enum(['return', 'decline', 'approve', 'uphold']),
  reason: z.nullable(reason),
  at: moment,
});

export const application = z.strictObject({
  version: pathVersion,
  state: applicationState,
  /** Null until it was first handed in. */
  appliedAt: z.nullable(moment),
  appeal: z.nullable(reason),
  /** The latest first. */
  decisions: z.array(decision),
});

export const trainingDay = z.strictObject({
  id: identifier,
  on: day,
  /** Who confirmed it; null while the link waits. */
  confirmedBy: z.nullable(z.string()),
  /** Until when the link that was handed on leads to it. */
  waitsUntil: z.optional(moment),
});

export const practiceState = z.enum(['logged', 'invited', 'passed', 'not-yet', 'harmful']);
/** Level of each criterion, by id. */
export const scores = z.record(contentId, contentId);

export const practice = z.strictObject({
  id: identifier,
  on: day,
  kind: z.enum(['workshop', 'rehearsal', 'role-play', 'conversation']),
  /** People in the room, about. */
  group: z.int().check(z.minimum(1), z.maximum(2_000)),
  state: practiceState,
  observer: z.nullable(z.string()),
  scores: z.nullable(scores),
  /** Of the rubric that the scores were given by: a later one may mean something else by its levels. */
  rubricVersion: z.nullable(z.int()),
  note: z.nullable(reason),
  signedAt: z.nullable(moment),
  /** Until when the observer's link leads to it. */
  waitsUntil: z.optional(moment),
  /** Whether the certifying body has let this one be, though harmful behaviour was seen. */
  cleared: z.boolean(),
});

export const examResult = z.strictObject({
  correct: z.int(),
  of: z.int(),
  passed: z.boolean(),
  objectives: z.array(z.strictObject({ objective: contentId, correct: z.int(), of: z.int() })),
});

export const sittingSummary = z.strictObject({
  number: z.int(),
  starts: moment,
  ends: moment,
  /** Null while it is open. */
  result: z.nullable(examResult),
  /** The bank was a sample, whose key is public. */
  sample: z.boolean(),
});

export const credentialState = z.enum(['active', 'suspended', 'revoked', 'superseded']);
/** By recognition of prior experience, or with an exam whose bank is a sample. */
export const credentialMark = z.enum(['prior-experience', 'sample-exam']);
/** What the holder of a credential, and the certifying body, see of it. */
export const credentialView = z.strictObject({
  id: identifier,
  /** One more with each change of its state. */
  version: z.int(),
  bodyId: identifier,
  trackId: contentId,
  name: z.string(),
  validFrom: moment,
  validUntil: moment,
  state: credentialState,
  /** Of the last change of state. */
  changedAt: z.nullable(moment),
  reason: z.nullable(reason),
  marks: z.array(credentialMark),
  supersededBy: z.nullable(identifier),
  /** Signed and put where everybody can verify it. */
  published: z.boolean(),
});
export type CredentialView = z.infer<typeof credentialView>;
