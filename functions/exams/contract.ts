import * as z from 'zod/mini';
import { contentId, examResult, ofPath } from '../certification/fields.ts';
import { itemId, optionId } from '../enrollment/quiz-names.ts';
import { endpoint } from '../platform/endpoint.ts';
import { moment } from '../platform/fields.ts';
import { language } from '../platform/language.ts';

/** Chosen option of each drawn item; null or left out is not answered. */
const examAnswers = z
  .record(itemId, z.nullable(optionId))
  .check(z.refine((all) => Object.keys(all).length <= 100, { error: 'at most 100 items' }));
export type ExamAnswers = z.infer<typeof examAnswers>;

/** Of the answers that a change was made from. */
const revision = z.int().check(z.minimum(0));

/** A sitting as its own person sees it: the items without key, in their drawn order. */
export const sittingView = z.strictObject({
  number: z.int(),
  starts: moment,
  ends: moment,
  /** The server's clock, which alone counts. */
  now: moment,
  sample: z.boolean(),
  /** None once it is over: what a body examines by isn't for taking away. */
  items: z.array(
    z.strictObject({
      id: itemId,
      stem: z.string(),
      options: z.array(z.strictObject({ id: optionId, text: z.string() })),
    }),
  ),
  /** As last saved; none once it is over. */
  answers: examAnswers,
  /** Grows with each saving; of two devices the later one wins only with the newest. */
  revision,
  /** When it was handed in; null while it is open, and when its time ended it. */
  submitted: z.nullable(moment),
  /** Null while it is open. */
  result: z.nullable(examResult),
  /** Names of the objectives that the result tells of, by id. */
  objectives: z.record(contentId, z.string()),
});
export type SittingView = z.infer<typeof sittingView>;

const ofSitting = z.extend(ofPath, {
  number: z.string().check(z.regex(/^[1-9][0-9]{0,3}$/)),
});
const inLanguage = z.object({ language });

export const examEndpoints = {
  exam: endpoint({
    name: 'read-exam',
    capability: 'exams',
    method: 'GET',
    path: '/api/certification/exams/{trackId}',
    caller: 'staff',
    params: z.strictObject({ trackId: contentId }),
    query: inLanguage,
    answers: {
      ok: z.strictObject({
        /** Anybody can read its key. */
        sample: z.boolean(),
        /** Names of the objectives that results tell of, by id. */
        objectives: z.record(contentId, z.string()),
      }),
    },
    problems: [],
    loses: 'Trainers cannot see before an exam whether it is a sample.',
  }),
  begin: endpoint({
    name: 'begin-sitting',
    capability: 'exams',
    method: 'POST',
    path: '/api/certification/paths/{bodyId}/{trackId}/sittings',
    caller: 'staff',
    params: ofPath,
    body: z.strictObject({ language }),
    /** `ok` when one is open already: it goes on. */
    answers: { created: sittingView, ok: sittingView },
    /** `not-in-this-state`: passed already, or this round asks for no exam. */
    problems: ['exam-has-to-wait', 'path-not-complete', 'not-in-this-state'],
    loses: 'Trainers cannot begin their exam.',
  }),
  sitting: endpoint({
    name: 'read-sitting',
    capability: 'exams',
    method: 'GET',
    path: '/api/certification/paths/{bodyId}/{trackId}/sittings/{number}',
    caller: 'staff',
    params: ofSitting,
    query: inLanguage,
    /** Graded, when its time has ended. */
    answers: { ok: sittingView },
    problems: [],
    loses: 'Trainers cannot go on with their exam.',
  }),
  save: endpoint({
    name: 'save-sitting',
    capability: 'exams',
    method: 'PUT',
    path: '/api/certification/paths/{bodyId}/{trackId}/sittings/{number}/answers',
    caller: 'staff',
    params: ofSitting,
    /** All answers, in place of those that are there. */
    body: z.strictObject({ revision, answers: examAnswers }),
    answers: { ok: z.strictObject({ revision, now: moment, ends: moment }) },
    problems: ['invalid-answers', 'changed-meanwhile', 'sitting-over'],
    loses: 'What trainers answer in their exam is kept on one device only.',
  }),
  submit: endpoint({
    name: 'submit-sitting',
    capability: 'exams',
    method: 'POST',
    path: '/api/certification/paths/{bodyId}/{trackId}/sittings/{number}/submission',
    caller: 'staff',
    params: ofSitting,
    body: z.strictObject({ revision, answers: examAnswers, language }),
    /** Of a sitting that is over the result as it stands, whatever was sent. */
    answers: { ok: sittingView },
    problems: ['invalid-answers', 'changed-meanwhile'],
    loses: 'Trainers cannot hand in their exam; what they saved counts when its time ends.',
  }),
} as const;
