import * as z from 'zod/mini';
import { endpoint } from '../platform/endpoint.ts';
import { day, identifier, moment } from '../platform/fields.ts';
import { contentId, linkSecret, practice, reason, scores } from './fields.ts';

/** What a link asks of whoever holds it: to observe a practice session, or to confirm a day. */
export const witnessRequest = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('practice'),
    trainerName: z.string(),
    bodyName: z.string(),
    trackId: contentId,
    rubricId: contentId,
    rubricVersion: z.int(),
    on: day,
    practiceKind: practice.shape.kind,
    group: practice.shape.group,
    /** Why this person may not sign; null when they may. */
    refusal: z.nullable(z.enum(['own-practice', 'may-not-observe'])),
    expires: moment,
  }),
  z.strictObject({
    kind: z.literal('training-day'),
    trainerName: z.string(),
    bodyName: z.string(),
    trackId: contentId,
    on: day,
    refusal: z.nullable(z.enum(['own-practice', 'may-not-observe'])),
    expires: moment,
  }),
]);
export type WitnessRequest = z.infer<typeof witnessRequest>;

export const witnessEndpoints = {
  readRequest: endpoint({
    name: 'read-witness-request',
    capability: 'certification',
    method: 'POST',
    path: '/api/certification/witness/request',
    caller: 'staff',
    /** In the body, so that no log has it. */
    body: z.strictObject({ secret: linkSecret }),
    answers: { ok: witnessRequest },
    problems: ['link-unknown', 'too-many-failures'],
    loses: 'Observers cannot see what a link asks of them.',
  }),
  sign: endpoint({
    name: 'sign-observation',
    capability: 'certification',
    method: 'POST',
    path: '/api/certification/witness/observation',
    caller: 'staff',
    body: z.strictObject({
      secret: linkSecret,
      /** Of the rubric that the scores were chosen from. */
      rubricVersion: z.int(),
      scores,
      note: z.nullable(reason),
    }),
    answers: { ok: z.strictObject({ id: identifier, state: practice.shape.state }) },
    problems: [
      'link-unknown',
      'too-many-failures',
      'may-not-observe',
      'invalid-scores',
      'changed-meanwhile',
    ],
    loses: 'Observers cannot sign what they saw.',
  }),
  confirm: endpoint({
    name: 'confirm-training-day',
    capability: 'certification',
    method: 'POST',
    path: '/api/certification/witness/confirmation',
    caller: 'staff',
    body: z.strictObject({ secret: linkSecret }),
    answers: { ok: z.strictObject({ id: identifier }) },
    problems: ['link-unknown', 'too-many-failures', 'may-not-observe'],
    loses: 'Leads cannot confirm a training day that they ran.',
  }),
} as const;
