import * as z from 'zod/mini';
import { workshopPace } from '../enrollment/pace.ts';
import { itemId, optionId } from '../enrollment/quiz-names.ts';
import { endpoint } from '../platform/endpoint.ts';

export const attemptPhase = z.enum(['before', 'after']);
export type AttemptPhase = z.infer<typeof attemptPhase>;

/** Chosen option for each item; null or left out is skipped. */
export const answers = z
  .record(itemId, z.nullable(optionId))
  .check(z.refine((all) => Object.keys(all).length <= 64, { error: 'at most 64 items' }));
export type Answers = z.infer<typeof answers>;

/** Right answers among the keyed items of one form; skipped ones count as not correct. */
export const score = z.strictObject({ correct: z.int(), of: z.int(), skipped: z.int() });

/** What one keyed item's answer was and what would have been right, with the reasons. */
export const itemFeedback = z.strictObject({
  item: z.string(),
  chosen: z.nullable(z.string()),
  right: z.string(),
  explanation: z.string(),
  /** Why the chosen option is not the best one; null when it is right or the item was skipped. */
  chosenExplanation: z.nullable(z.string()),
});
export type ItemFeedback = z.infer<typeof itemFeedback>;

const receiptFields = {
  module: z.string(),
  quizId: z.string(),
  phase: attemptPhase,
  /** Only for `after`: nothing about right or wrong leaves before that attempt is in. */
  result: z.nullable(
    z.strictObject({
      before: z.nullable(score),
      after: score,
      /** Percentage points from before to after; null without a `before` attempt. */
      gain: z.nullable(z.int()),
      /** Null until the workshop releases explanations. */
      items: z.nullable(z.array(itemFeedback)),
    }),
  ),
} as const;
export const attemptReceipt = z.strictObject(receiptFields);
const receiptNow = z.strictObject({ ...receiptFields, pace: workshopPace });
export type AttemptReceipt = z.infer<typeof attemptReceipt>;

export const quizzesEndpoints = {
  submitAttempt: endpoint({
    name: 'submit-attempt',
    capability: 'quizzes',
    method: 'POST',
    path: '/api/attempts',
    caller: 'participant',
    body: z.strictObject({
      /** `<module>.<form>.<version>` */
      quizId: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,63}\.[AB]\.[1-9][0-9]{0,3}$/)),
      phase: attemptPhase,
      answers,
    }),
    answers: { created: receiptNow, ok: receiptNow },
    problems: [
      'invalid-answers',
      'quiz-not-assigned',
      'phase-not-open',
      'already-submitted',
      'workshop-closed',
    ],
    loses: 'Participants cannot hand in a quiz; their answers wait on their phones.',
  }),
  attempts: endpoint({
    name: 'read-attempts',
    capability: 'quizzes',
    method: 'GET',
    path: '/api/attempts',
    caller: 'participant',
    answers: { ok: z.strictObject({ attempts: z.array(attemptReceipt), pace: workshopPace }) },
    problems: [],
    loses: 'Participants cannot see again what they learned.',
  }),
} as const;
