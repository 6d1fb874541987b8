import * as z from 'zod/mini';
import { endpoint } from '../platform/endpoint.ts';
import { day, identifier, line, moment, pageKey } from '../platform/fields.ts';
import { language } from '../platform/language.ts';
import { province } from '../platform/province.ts';
import { workshopIdentifier } from '../platform/workshop-identifier.ts';
import {
  application,
  contentId,
  credentialView,
  linkSecret,
  ofPath,
  pathVersion,
  practice,
  profession,
  reason,
  sex,
  sittingSummary,
  trainingDay,
} from './fields.ts';
import { pathsEndpoint } from './paths-contract.ts';

/** What a person says of themselves to be certified; on the credential stands the name alone. */
export const holderProfile = z.strictObject({
  name: line,
  province,
  languages: z.array(language).check(z.minLength(1), z.maxLength(3)),
  profession,
  sex,
  /** Whether the public register shows name, province, languages and tracks. */
  listed: z.boolean(),
});
export type HolderProfile = z.infer<typeof holderProfile>;

const stepName = z.enum([
  'prerequisites',
  'conduct',
  'safeguarding',
  'modules',
  'training-days',
  'exam',
  'practice',
  'application',
]);

const waiting = z.discriminatedUnion('for', [
  z.strictObject({ for: z.literal('step'), step: stepName }),
  z.strictObject({
    for: z.literal('exam'),
    until: moment,
    reason: z.enum(['cool-down', 'attempts']),
  }),
  z.strictObject({ for: z.literal('certifier'), about: z.enum(['harmful', 'application']) }),
]);

/** One step of the way: `have` of `need`, and why it has to wait. */
export const step = z.strictObject({
  name: stepName,
  have: z.int(),
  need: z.int(),
  state: z.enum(['done', 'next', 'waiting']),
  waiting: z.optional(waiting),
});

/** The whole way of one person through one track at one certifying body. */
export const pathView = z.strictObject({
  bodyId: identifier,
  bodyName: z.string(),
  trackId: contentId,
  trackVersion: z.int(),
  /** First certification, or what a renewal needs. */
  renewing: z.boolean(),
  steps: z.array(step),
  modules: z.array(z.strictObject({ module: contentId, completed: z.boolean() })),
  trainingDays: z.array(trainingDay),
  practices: z.array(practice),
  sittings: z.array(sittingSummary),
  /** The number of the sitting that is open, or over and not yet read since. */
  sitting: z.nullable(z.int()),
  conduct: z.nullable(z.strictObject({ version: z.int(), at: moment })),
  safeguarding: z.nullable(moment),
  application,
  /** The newest that the body gave for this track. */
  credential: z.nullable(credentialView),
  /** Which round may be begun with it now; null without one. */
  renewal: z.nullable(z.enum(['not-yet', 'renew', 'begin-anew'])),
});
export type PathView = z.infer<typeof pathView>;

export const certificationEndpoints = {
  holder: endpoint({
    name: 'read-holder',
    capability: 'certification',
    method: 'GET',
    path: '/api/certification/holder',
    caller: 'staff',
    answers: { ok: z.strictObject({ holder: z.nullable(holderProfile) }) },
    problems: [],
    loses: 'Trainers cannot see what a credential would say of them.',
  }),
  changeHolder: endpoint({
    name: 'change-holder',
    capability: 'certification',
    method: 'PUT',
    path: '/api/certification/holder',
    caller: 'staff',
    body: holderProfile,
    answers: { ok: z.strictObject({ holder: holderProfile }) },
    problems: [],
    loses: 'Trainers cannot say which name a credential shall carry.',
  }),
  paths: pathsEndpoint,
  path: endpoint({
    name: 'read-path',
    capability: 'certification',
    method: 'GET',
    path: '/api/certification/paths/{bodyId}/{trackId}',
    caller: 'staff',
    params: ofPath,
    answers: { ok: pathView },
    problems: [],
    loses: 'Trainers cannot see what is done and what is next.',
  }),
  agree: endpoint({
    name: 'agree-to-conduct',
    capability: 'certification',
    method: 'PUT',
    path: '/api/certification/paths/{bodyId}/{trackId}/conduct',
    caller: 'staff',
    params: ofPath,
    body: z.strictObject({ conduct: z.int(), safeguarding: z.boolean() }),
    answers: { ok: pathView },
    problems: ['conduct-outdated'],
    loses: 'Trainers cannot agree to the code of conduct.',
  }),
  logDay: endpoint({
    name: 'log-training-day',
    capability: 'certification',
    method: 'POST',
    path: '/api/certification/paths/{bodyId}/{trackId}/days',
    caller: 'staff',
    params: ofPath,
    body: z.strictObject({ pageKey, on: day }),
    /** The link that the lead gets who ran the day. */
    answers: { created: z.strictObject({ id: identifier, secret: linkSecret, expires: moment }) },
    problems: ['too-many-open-links', 'day-in-the-future'],
    loses: 'Trainers cannot have a training day confirmed.',
  }),
  changeDay: endpoint({
    name: 'change-training-day',
    capability: 'certification',
    method: 'POST',
    path: '/api/certification/paths/{bodyId}/{trackId}/days/{dayId}/changes',
    caller: 'staff',
    params: z.extend(ofPath, { dayId: identifier }),
    body: z.discriminatedUnion('change', [
      z.strictObject({ change: z.literal('invite'), pageKey }),
      z.strictObject({ change: z.literal('discard') }),
    ]),
    /** With `invite` a new link; an earlier one leads nowhere then. */
    answers: {
      ok: z.strictObject({
        day: z.nullable(trainingDay),
        link: z.nullable(z.strictObject({ secret: linkSecret, expires: moment })),
      }),
    },
    problems: ['not-in-this-state'],
    loses: 'Trainers cannot hand on the link of a training day once more.',
  }),
  logPractice: endpoint({
    name: 'log-practice',
    capability: 'certification',
    method: 'POST',
    path: '/api/certification/paths/{bodyId}/{trackId}/practices',
    caller: 'staff',
    params: ofPath,
    body: z.strictObject({
      pageKey,
      on: day,
      kind: practice.shape.kind,
      group: practice.shape.group,
      /** An own closed workshop: then its people are the group. */
      workshopId: z.optional(workshopIdentifier),
    }),
    answers: { created: practice },
    problems: [
      'too-many-open-links',
      'day-in-the-future',
      'workshop-still-open',
      'workshop-not-on-this-day',
    ],
    loses: 'Trainers cannot log a practice session.',
  }),
  changePractice: endpoint({
    name: 'change-practice',
    capability: 'certification',
    method: 'POST',
    path: '/api/certification/paths/{bodyId}/{trackId}/practices/{practiceId}/changes',
    caller: 'staff',
    params: z.extend(ofPath, { practiceId: identifier }),
    body: z.discriminatedUnion('change', [
      z.strictObject({ change: z.literal('invite'), pageKey }),
      z.strictObject({ change: z.literal('uninvite') }),
      z.strictObject({ change: z.literal('discard') }),
    ]),
    /** With `invite` the link that the observer gets; an earlier one leads nowhere then. */
    answers: {
      ok: z.strictObject({
        practice: z.nullable(practice),
        link: z.nullable(z.strictObject({ secret: linkSecret, expires: moment })),
      }),
    },
    problems: ['practice-signed'],
    loses: 'Trainers cannot invite an observer.',
  }),
  apply: endpoint({
    name: 'change-application',
    capability: 'certification',
    method: 'POST',
    path: '/api/certification/paths/{bodyId}/{trackId}/application',
    caller: 'staff',
    params: ofPath,
    body: z.discriminatedUnion('change', [
      z.strictObject({ change: z.literal('apply'), version: pathVersion }),
      z.strictObject({ change: z.literal('withdraw'), version: pathVersion }),
      z.strictObject({ change: z.literal('appeal'), version: pathVersion, reason }),
      /** Begins the next round, of a renewal or of the whole way once more. */
      z.strictObject({ change: z.literal('renew'), version: pathVersion }),
    ]),
    answers: { ok: pathView },
    problems: ['path-not-complete', 'changed-meanwhile', 'not-in-this-state', 'holder-unknown'],
    loses: 'Trainers cannot apply for a credential.',
  }),
} as const;
