import * as z from 'zod/mini';
import { language } from './language.ts';

/* What functions read of certification's content, as `content/compile` writes it. */

const trackWords = z.looseObject({
  name: z.string(),
  summary: z.string(),
  description: z.string(),
  criteria: z.string(),
  allows: z.string(),
});

const exam = z.looseObject({
  bank: z.string(),
  draw: z.int(),
  passPercent: z.int(),
  minutes: z.int(),
  attempts: z.int(),
  windowDays: z.int(),
  coolDownHours: z.int(),
});

const practice = z.looseObject({
  sessions: z.int(),
  rubric: z.string(),
  least: z.record(z.string(), z.string()),
  observers: z.array(z.string()),
});

/** A certification track: what its credential asks for, and its words for people. */
export const trackFacts = z.looseObject({
  id: z.string(),
  version: z.int(),
  requirements: z.looseObject({
    modules: z.array(z.string()),
    trainingDays: z.int(),
    exam,
    practice,
    /** Version of the code of conduct. */
    conduct: z.int(),
    safeguarding: z.boolean(),
  }),
  validMonths: z.int(),
  renewal: z.looseObject({
    modules: z.array(z.string()),
    exam: z.boolean(),
    practiceSessions: z.int(),
    conduct: z.boolean(),
    safeguarding: z.boolean(),
  }),
  prerequisites: z.array(z.string()),
  allows: z.looseObject({ sensitiveModules: z.boolean() }),
  words: z.record(language, trackWords),
});
export type TrackFacts = z.infer<typeof trackFacts>;

/** What observers score by; the first level is harmful behaviour. */
export const rubricFacts = z.looseObject({
  id: z.string(),
  version: z.int(),
  levels: z.tuple([z.string()], z.string()),
  criteria: z.array(z.looseObject({ id: z.string() })),
});
export type RubricFacts = z.infer<typeof rubricFacts>;
