import * as z from 'zod/mini';
import { about } from '../../../../functions/enrollment/contract.ts';
import { type AttemptPhase, attemptPhase } from '../../../../functions/quizzes/contract.ts';

const rating = z.nullable(z.int().check(z.minimum(1), z.maximum(5)));

/** Where in the workshop the person is: a refresh comes back here. */
export type Place =
  | { readonly at: 'hub' | 'card' | 'completion' | 'contacts' | 'feedback' | 'leave' }
  | { readonly at: 'result'; readonly module: string }
  | { readonly at: 'lesson'; readonly module: string; readonly lesson: string }
  | {
      readonly at: 'quiz';
      readonly module: string;
      readonly phase: AttemptPhase;
      readonly page: number;
    };
export type QuizPlace = Extract<Place, { at: 'quiz' }>;

/** Our own and checked by `v`; a place that has gone shows as the hub. */
const place = z.custom<Place>((value) => typeof value === 'object' && value !== null);

/** Answers of one quiz that the server has not acknowledged; `ready`: the person has sent them. */
const draft = z.strictObject({
  module: z.string(),
  phase: attemptPhase,
  quizId: z.string(),
  answers: z.record(z.string(), z.nullable(z.string())),
  ready: z.boolean(),
});
export type Draft = z.infer<typeof draft>;

const feedbackDraft = z.strictObject({
  useful: rating,
  respected: rating,
  readyToHelp: rating,
  ready: z.boolean(),
});
export type FeedbackDraft = z.infer<typeof feedbackDraft>;

/** A join whose reply has not come: repeated with the same key, it is the same enrollment. */
const joining = z.strictObject({
  joinKey: z.string(),
  code: z.string(),
  about,
  step: z.enum(['consent', 'about', 'sent']),
});
export type Joining = z.infer<typeof joining>;

const tabRecord = z.strictObject({
  v: z.literal(1),
  /** Mark of the participant to whom all below belongs; null before anybody has signed in. */
  owner: z.nullable(z.string()),
  place,
  joining: z.nullable(joining),
  drafts: z.array(draft),
  /** Finished lessons not yet acknowledged, as `module/lesson`. */
  lessons: z.array(z.string()),
  feedback: z.nullable(feedbackDraft),
  /** A new resume code was asked for and did not arrive: the one before may be dead. */
  codeUnsure: z.boolean(),
});

/**
 * All that the app keeps on the device, in this tab's `sessionStorage` only: what the server has
 * not acknowledged, whose it is, and where to go on. It holds nobody's code, name or identity.
 */
export type TabRecord = z.infer<typeof tabRecord>;

export const emptyRecord: TabRecord = {
  v: 1,
  owner: null,
  place: { at: 'hub' },
  joining: null,
  drafts: [],
  lessons: [],
  feedback: null,
  codeUnsure: false,
};

export function encodeRecord(record: TabRecord): string {
  return JSON.stringify(record);
}

/** What was kept; the empty record for nothing, another version or anything damaged. */
export function decodeRecord(text: string | null): TabRecord {
  if (text === null) return emptyRecord;
  try {
    const read = tabRecord.safeParse(JSON.parse(text));
    return read.success ? read.data : emptyRecord;
  } catch {
    return emptyRecord;
  }
}
