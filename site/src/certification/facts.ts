import * as z from 'zod/mini';
import { step } from '../../../functions/certification/contract.ts';

/* What the page knows of tracks, rubrics and modules, in its language: from content, at build. */

const perLevel = z.record(z.string(), z.string());

export const track = z.object({
  id: z.string(),
  version: z.int(),
  name: z.string(),
  summary: z.string(),
  criteria: z.string(),
  allows: z.string(),
  modules: z.array(z.string()),
  prerequisites: z.array(z.string()),
  observers: z.array(z.string()),
  rubric: z.string(),
  /** Of each criterion the level that is enough. */
  least: perLevel,
  conduct: z.int(),
  /** Steps that a renewal asks for again. */
  renewal: z.array(step.shape.name),
  validMonths: z.int(),
  exam: z.object({
    draw: z.int(),
    passPercent: z.int(),
    minutes: z.int(),
    attempts: z.int(),
    windowDays: z.int(),
    coolDownHours: z.int(),
  }),
  /** Names of what the exam measures, by id. */
  objectives: z.record(z.string(), z.string()),
});
export type TrackFacts = z.infer<typeof track>;

export const rubric = z.object({
  id: z.string(),
  version: z.int(),
  /** The least first, which is harmful behaviour. */
  levels: z.array(z.object({ id: z.string(), name: z.string() })),
  criteria: z.array(z.object({ id: z.string(), name: z.string(), describes: perLevel })),
});
export type RubricFacts = z.infer<typeof rubric>;

const studied = z.object({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  minutes: z.int(),
});

const conduct = z.object({
  version: z.int(),
  title: z.string(),
  points: z.array(z.string()),
  safeguarding: z.array(z.string()),
});

export const facts = z.object({
  tracks: z.array(track),
  rubrics: z.array(rubric),
  modules: z.array(studied),
  conduct: z.array(conduct),
});
export type Facts = z.infer<typeof facts>;
