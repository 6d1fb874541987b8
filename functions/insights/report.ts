import * as z from 'zod/mini';
import { roomRecord } from '../enrollment/workshops/plan.ts';

/**
 * A published figure, or why it is not published: fewer than k people (`few`), it would give a hidden
 * one away (`protects-another`), the mean rests on too few pairs (`few-pairs`), or it would say the
 * same of everybody (`everybody-or-nobody`).
 */
export const figure = z.union([
  z.strictObject({ value: z.number() }),
  z.strictObject({
    hidden: z.enum(['few', 'protects-another', 'few-pairs', 'everybody-or-nobody']),
  }),
]);
export type Figure = z.infer<typeof figure>;

/** Learning of one group of items: percent right before and after, paired. */
export const learning = z.strictObject({
  pairs: figure,
  /** Whole percent, 0 to 100, of those with both attempts. */
  before: figure,
  after: figure,
  /** Percentage points, and the ends of the 95 % interval. */
  gain: figure,
  gainLow: figure,
  gainHigh: figure,
  /** Cohen's d of the paired differences, to 0.1. */
  effect: figure,
  /** Hake's normalised gain in whole percent; left out where it isn't defined. */
  normalisedGain: z.nullable(figure),
});
export type Learning = z.infer<typeof learning>;

export const itemReport = z.strictObject({
  item: z.string(),
  form: z.enum(['A', 'B']),
  objective: z.string(),
  /** Percent right (difficulty) of those who got it before, and after; whole percent. */
  rightBefore: figure,
  rightAfter: figure,
  answeredBefore: figure,
  answeredAfter: figure,
  skipped: figure,
  /** Item-rest correlation over `after`, to 0.1; needs 30 people. */
  discrimination: figure,
});

/** Attitude or confidence: no right answer, so a shift and not a score. */
export const scaleReport = z.strictObject({
  item: z.string(),
  pairs: figure,
  /** Mean step from 1 to 5, to 0.1. */
  before: figure,
  after: figure,
  shift: figure,
});

export const moduleReport = z.strictObject({
  module: z.string(),
  version: z.int(),
  before: figure,
  after: figure,
  lessons: figure,
  overall: learning,
  objectives: z.array(z.strictObject({ objective: z.string(), learning })),
  items: z.array(itemReport),
  scales: z.array(scaleReport),
});

/** How many gave which answer, one dimension at a time. */
export const breakdown = z.strictObject({
  by: z.enum(['gender', 'ageBand', 'province', 'language']),
  rows: z.array(z.strictObject({ value: z.string(), people: figure })),
});

export const feedbackReport = z.strictObject({
  question: z.enum(['useful', 'respected', 'readyToHelp']),
  /** People who chose 1 to 5, in that order. */
  steps: z.array(figure),
  skipped: figure,
});

/** The frozen, suppressed summary of a closed workshop, for readers of one kind. */
export const reportView = z.strictObject({
  workshopId: z.string(),
  title: z.string(),
  k: z.union([z.literal(5), z.literal(10)]),
  /** Epoch seconds. */
  closedAt: z.int(),
  province: z.string(),
  setting: z.string(),
  cancelled: z.boolean(),
  rehearsal: z.boolean(),
  joined: figure,
  before: figure,
  after: figure,
  both: figure,
  feedbackGiven: figure,
  modules: z.array(moduleReport),
  breakdowns: z.array(breakdown),
  feedback: z.array(feedbackReport),
  room: roomRecord,
});
export type ReportView = z.infer<typeof reportView>;
