import * as z from 'zod/mini';
import { language } from '../platform/language.ts';
import { about, feedback } from './contract.ts';

/** A submitted quiz as it is kept: raw answers under their quiz version; scores are computed. */
export const keptAttempt = z.object({
  quizId: z.string(),
  answers: z.record(z.string(), z.nullable(z.string())),
});
export type KeptAttempt = z.infer<typeof keptAttempt>;

/**
 * The whole record of one participant. Purpose: their own way through the workshop, and the frozen
 * report. Retention: `expires`, at most the workshop's end and its retention days. Read by: the
 * participant, and sealing; never by a trainer. Holds no name, contact, address, time of an action
 * or anything that links to another workshop.
 */
export const participant = z.object({
  kind: z.literal('participant'),
  workshopId: z.string(),
  participantId: z.string(),
  /** SHA-256 of the session's secret; absent after signing out. */
  sessionHash: z.optional(z.string()),
  /** The session that a resume code has replaced: it is told so. */
  moved: z.optional(z.string()),
  /** An hour after the last action, by a clock of its own (`session-clock.ts`); gone after signing out. */
  sessionEnds: z.optional(z.int()),
  /** HMAC of the resume code in force. */
  resumeHash: z.string(),
  language,
  consent: z.string(),
  about,
  /** Finished lessons, `module/lesson`. */
  lessons: z.optional(z.set(z.string())),
  /** By `module/phase`. */
  attempts: z.record(z.string(), keptAttempt),
  feedback: z.optional(feedback),
  /** A personal code has been spent on it; which one stands nowhere. */
  completed: z.optional(z.boolean()),
  /** True once the report has read it: from then on nothing is added but `completed`. */
  sealed: z.optional(z.boolean()),
  /** Epoch seconds; from then on it reads as gone, and TTL deletes it. */
  expires: z.int(),
});
export type Participant = z.infer<typeof participant>;

/** The key of an attempt in `attempts`. */
export function attemptKey(moduleId: string, phase: 'before' | 'after'): string {
  return `${moduleId}/${phase}`;
}

/** The attempts of a record, with what their keys say. */
export function attemptsOf(record: Participant) {
  return Object.entries(record.attempts).map(([key, attempt]) => ({
    module: key.slice(0, key.indexOf('/')),
    phase: key.endsWith('/before') ? ('before' as const) : ('after' as const),
    attempt,
  }));
}

/** Where a resume code leads. Keyed by the code's HMAC; dies with the participant record. */
export const resumeCode = z.object({
  kind: z.literal('resume-code'),
  workshopId: z.string(),
  participantId: z.string(),
  expires: z.int(),
});
