import * as z from 'zod/mini';
import { fieldNote, stakeholder } from '../enrollment/workshops/plan.ts';

/*
 * What a report shows, and why not more. "Small" is below k; a reader is taken to know how many
 * joined, and the trainer how far everybody came (live progress). No group of fewer than k people may
 * be told, nor follow from what is told, from both views of one report or from roll-ups. So:
 * - Counts of one dimension (`breakdowns`, `feedback`) are a partition of all who joined: neighbours
 *   are put together until each row has k. Nothing is hidden beside a known sum, so nothing can be
 *   subtracted; who gave no feedback is a row's value like another.
 * - How far people came ends in `atLeast` when fewer than k are missing: 28 of 30 would tell of two.
 * - An item's answers are one percentage over both phases, all items of an objective or none: item,
 *   objective and overall figures are sums of one another. So there is no count of answers by item,
 *   form or phase, and no count of skipped answers by item: skipping is told for the whole quiz.
 * - Items rest on the pairs, as learning does: with others in them, their difference from learning
 *   would be the score of the one person who did a single attempt.
 * - How many pairs stand behind a scale item isn't told: beside `both` it would count who skipped it.
 * - Spread is told once (`gain`, interval and effect rest on one rounded standard deviation), or for
 *   ten people it would fix the scores.
 * - The others' rows are whole rows of the trainer's, and what is hidden from the trainer is hidden
 *   from others; roll-ups follow from the view for others. Laid beside each other they tell no more.
 * - An objective needs 2k pairs, and its spread thirty: short scores of few people have few sets.
 */

/**
 * A published figure; or, of a count, the number that it certainly reaches when fewer than k people
 * are missing (`atLeast`); or why it is not published: fewer than k people (`few`), it would give a
 * small group away (`protects-another`), it rests on too few pairs (`few-pairs`), or it
 * would say the same of nearly everybody (`everybody-or-nobody`).
 */
export const figure = z.union([
  z.strictObject({ value: z.number() }),
  z.strictObject({ atLeast: z.int() }),
  z.strictObject({
    hidden: z.enum(['few', 'protects-another', 'few-pairs', 'everybody-or-nobody']),
  }),
]);
export type Figure = z.infer<typeof figure>;

/** Learning of one group of items: percent right before and after, paired. */
export const learning = z.strictObject({
  /** People with both attempts. */
  pairs: figure,
  /** Whole percent, 0 to 100, of those with both attempts. */
  before: figure,
  after: figure,
  /** Percentage points, and the ends of the 95 % interval. */
  gain: figure,
  gainLow: figure,
  gainHigh: figure,
  /** Cohen's d of the paired differences (d_z), to 0.1. */
  effect: figure,
  /** Hake's normalised gain in whole percent; null where it isn't defined (all right before, or a loss). */
  normalisedGain: z.nullable(figure),
});
export type Learning = z.infer<typeof learning>;

export const itemReport = z.strictObject({
  item: z.string(),
  form: z.enum(['A', 'B']),
  objective: z.string(),
  /** Difficulty: whole percent right of those with both attempts, who met it before or after. */
  right: figure,
  /** Item-rest correlation over `after`, to 0.1; needs 30 people. */
  discrimination: figure,
});

/** Attitude or confidence: no right answer, so a shift and not a score. Of those who answered twice. */
export const scaleReport = z.strictObject({
  item: z.string(),
  /** Mean step, as 1 to 5, to 0.1. */
  before: figure,
  after: figure,
  shift: figure,
});

export const moduleReport = z.strictObject({
  module: z.string(),
  version: z.int(),
  before: figure,
  /** Participants who opened every lesson. */
  lessons: figure,
  after: figure,
  both: figure,
  /** Whole percent of keyed answers that were left out, over both phases; they count as not right. */
  skipped: figure,
  overall: learning,
  objectives: z.array(z.strictObject({ objective: z.string(), learning })),
  items: z.array(itemReport),
  scales: z.array(scaleReport),
});

/** People who gave one of the values; every value of the list is in exactly one row. */
export const groupRow = z.strictObject({ values: z.array(z.string()), people: figure });

/**
 * What participants said of themselves, one dimension at a time, `not-said` included (nobody leaves the
 * language out). Rows add up to all who joined. One row with all values means: no split is possible.
 */
export const breakdown = z.strictObject({
  by: z.enum(['gender', 'ageBand', 'province', 'language']),
  rows: z.array(groupRow),
});

/** As a breakdown; values are the steps `1` to `5`, and `none` for no answer or no feedback at all. */
export const feedbackReport = z.strictObject({
  question: z.enum(['useful', 'respected', 'readyToHelp']),
  rows: z.array(groupRow),
});

/** A day's heads as the trainer counted; `other` and `notSaid` only when both reach k. */
export const headsReport = z.strictObject({
  day: z.string(),
  all: z.int(),
  women: z.int(),
  men: z.int(),
  other: figure,
  notSaid: figure,
});

/** Tally sheets of one form and phase together: unpaired, and in no other figure. */
export const paperReport = z.strictObject({
  module: z.string(),
  form: z.enum(['A', 'B']),
  phase: z.enum(['before', 'after']),
  sheets: figure,
  /** Whole percent right over all keyed items. */
  right: figure,
  items: z.array(z.strictObject({ item: z.string(), right: figure })),
});

export const roomReport = z.strictObject({
  headCounts: z.array(headsReport),
  stakeholders: z.array(stakeholder),
  notes: z.array(fieldNote),
  paper: z.array(paperReport),
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
  /** Of a single module; of several, `atLeast` the largest of theirs. */
  before: figure,
  after: figure,
  both: figure,
  feedbackGiven: figure,
  modules: z.array(moduleReport),
  breakdowns: z.array(breakdown),
  feedback: z.array(feedbackReport),
  room: roomReport,
});
export type ReportView = z.infer<typeof reportView>;
