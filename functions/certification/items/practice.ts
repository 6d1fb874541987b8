import * as z from 'zod/mini';
import { practiceState, practice as practiceView } from '../fields.ts';

/**
 * A session that a trainer led to be observed, and what the observer signed. Purpose: a requirement
 * of tracks. Retention: stays with the credential. Read by the trainer, the observer and certifiers
 * of the body. Holds nothing about participants but about how many they were.
 */
export const practiceItem = z.object({
  kind: z.literal('practice'),
  staffId: z.string(),
  id: z.string(),
  bodyId: z.string(),
  trackId: z.string(),
  /** The round of the path that it counts in. */
  round: z.int(),
  on: z.string(),
  practiceKind: practiceView.shape.kind,
  group: z.int(),
  /** The own workshop that it was, where it was one of Sanad's. */
  workshopId: z.optional(z.string()),
  state: practiceState,
  /** HMAC of the link that waits for an observer. */
  linkHash: z.optional(z.string()),
  /** Epoch seconds until which that link leads here. */
  linkExpires: z.optional(z.int()),
  observer: z.optional(z.object({ staffId: z.string(), name: z.string() })),
  rubricVersion: z.optional(z.int()),
  scores: z.optional(z.record(z.string(), z.string())),
  note: z.optional(z.string()),
  signedAt: z.optional(z.int()),
});
export type PracticeItem = z.infer<typeof practiceItem>;

/** A training day that somebody attended, and who confirmed it. Retention and readers as above. */
export const trainingDayItem = z.object({
  kind: z.literal('training-day'),
  staffId: z.string(),
  id: z.string(),
  bodyId: z.string(),
  trackId: z.string(),
  round: z.int(),
  on: z.string(),
  linkHash: z.optional(z.string()),
  linkExpires: z.optional(z.int()),
  confirmedBy: z.optional(z.object({ staffId: z.string(), name: z.string() })),
});
export type TrainingDayItem = z.infer<typeof trainingDayItem>;

/**
 * Where the link leads that a trainer hands to an observer, keyed by its secret's HMAC. Retention:
 * `expires`, fourteen days. Read by whoever holds the link and has signed in.
 */
export const witnessLink = z.object({
  kind: z.literal('witness-link'),
  asks: z.enum(['practice', 'training-day']),
  staffId: z.string(),
  /** Of the practice session or the training day. */
  id: z.string(),
  /** Epoch seconds. */
  expires: z.int(),
  /** Who has signed by it: a repeat of theirs is told the same. */
  spentBy: z.optional(z.string()),
});
export type WitnessLink = z.infer<typeof witnessLink>;
