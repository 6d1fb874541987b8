import * as z from 'zod/mini';
import { endpoint } from '../../platform/endpoint.ts';
import {
  identifier,
  moment,
  ofOrganisation,
  ofWorkshop,
  pageKey,
  pageMark,
  version,
} from '../../platform/fields.ts';
import { workshopIdentifier } from '../../platform/workshop-identifier.ts';
import { workshopPhase } from '../pace.ts';
import { authorisation, authorising, roomRecord, seats, withheld, workshopPlan } from './plan.ts';
import { sensitiveStanding } from './sensitive-standing.ts';

const coordinator = ['coordinator'] as const;
const anyMember = ['trainer', 'coordinator'] as const;

export const workshopState = z.enum(['draft', 'open', 'closing', 'closed', 'cancelled', 'erased']);

const summary = {
  id: workshopIdentifier,
  version,
  state: workshopState,
  plan: workshopPlan,
  trainerId: identifier,
  /** The phase in force now. */
  phase: workshopPhase,
  explanationsReleased: z.boolean(),
  taken: z.int(),
  /** The join code, while somebody can join with it. */
  code: z.nullable(z.string()),
  /** Epoch seconds; a notice of closing has been given for this moment. */
  closingAt: z.nullable(z.int()),
  closedAt: z.nullable(z.int()),
  /** Epoch seconds; an open workshop can be extended until then. */
  latestEnd: z.nullable(z.int()),
  authorisation: z.nullable(authorisation),
};

/** A workshop as its staff see it in a list. */
export const workshopSummary = z.strictObject(summary);
export type WorkshopSummary = z.infer<typeof workshopSummary>;

/** A workshop as its staff see it. */
export const workshopSheet = z.strictObject({
  ...summary,
  /** What the organisation calls itself that reads the report too. */
  hostName: z.nullable(z.string()),
  /** In the plan's order; pinned once it is open. */
  modules: z.array(z.strictObject({ id: z.string(), version: z.int() })),
  /**
   * While it is open: the report has the rest. Head counts and paper may be of three people, so
   * whoever isn't its trainer finds none here, and sees them as the report shows them.
   */
  room: roomRecord,
  withheld,
  sensitive: z.optional(sensitiveStanding),
});
export type WorkshopSheet = z.infer<typeof workshopSheet>;

/** What can be done with a workshop, one thing at a time. */
export const workshopChange = z.discriminatedUnion('change', [
  z.strictObject({ change: z.literal('open') }),
  /** To a later moment; while it is open. */
  z.strictObject({ change: z.literal('extend'), closes: moment }),
  z.strictObject({ change: z.literal('seats'), seats }),
  z.strictObject({ change: z.literal('phase'), phase: workshopPhase }),
  z.strictObject({ change: z.literal('release-explanations') }),
  /** At once, or after telling participants. */
  z.strictObject({
    change: z.literal('close'),
    noticeMinutes: z.union([z.literal(0), z.literal(5), z.literal(15)]),
  }),
  z.strictObject({ change: z.literal('cancel') }),
]);
export type WorkshopChange = z.infer<typeof workshopChange>;

/** Staff's side of workshops. Trainers see their own; coordinators all of their organisation. */
export const workshopsEndpoints = {
  list: endpoint({
    name: 'list-workshops',
    capability: 'enrollment',
    method: 'GET',
    path: '/api/organisations/{organisationId}/workshops',
    caller: 'staff',
    roles: anyMember,
    params: ofOrganisation,
    query: z.object({ after: z.optional(pageMark) }),
    /** The latest first, at most a hundred; a page may be empty and not the last. */
    answers: {
      ok: z.strictObject({ workshops: z.array(workshopSummary), next: z.nullable(pageMark) }),
    },
    problems: [],
    loses: 'Trainers cannot find their workshops.',
  }),
  plan: endpoint({
    name: 'plan-workshop',
    capability: 'enrollment',
    method: 'POST',
    path: '/api/organisations/{organisationId}/workshops',
    caller: 'staff',
    roles: anyMember,
    params: ofOrganisation,
    body: z.strictObject({
      /** A repeat is the same draft. */
      draftKey: pageKey,
      plan: workshopPlan,
    }),
    answers: { created: workshopSheet },
    problems: ['invalid-plan', 'changed-meanwhile'],
    loses: 'Trainers cannot plan a workshop.',
  }),
  read: endpoint({
    name: 'read-workshop',
    capability: 'enrollment',
    method: 'GET',
    path: '/api/organisations/{organisationId}/workshops/{workshopId}',
    caller: 'staff',
    roles: anyMember,
    unattended: true,
    params: ofWorkshop,
    answers: { ok: workshopSheet },
    problems: [],
    loses: 'Trainers cannot see their workshop, nor its join code.',
  }),
  edit: endpoint({
    name: 'edit-workshop',
    capability: 'enrollment',
    method: 'PUT',
    path: '/api/organisations/{organisationId}/workshops/{workshopId}',
    caller: 'staff',
    roles: anyMember,
    params: ofWorkshop,
    body: z.strictObject({ version, plan: workshopPlan }),
    answers: { ok: workshopSheet },
    problems: ['invalid-plan', 'changed-meanwhile', 'workshop-not-draft'],
    loses: 'Trainers cannot correct the plan of a workshop.',
  }),
  change: endpoint({
    name: 'change-workshop',
    capability: 'enrollment',
    method: 'POST',
    path: '/api/organisations/{organisationId}/workshops/{workshopId}/changes',
    caller: 'staff',
    roles: anyMember,
    params: ofWorkshop,
    body: z.strictObject({ version, change: workshopChange }),
    answers: { ok: workshopSheet },
    problems: [
      'changed-meanwhile',
      'authorisation-needed',
      'credential-needed',
      'invalid-plan',
      'seats-below-taken',
      'workshop-not-draft',
      'workshop-not-open',
      'workshop-closed',
    ],
    loses: 'Trainers cannot open, extend or close a workshop, nor start its next phase.',
  }),
  authorise: endpoint({
    name: 'authorise-workshop',
    capability: 'enrollment',
    method: 'PUT',
    path: '/api/organisations/{organisationId}/workshops/{workshopId}/authorisation',
    caller: 'staff',
    roles: coordinator,
    params: ofWorkshop,
    /** The version that was looked at: the school has authorised what is planned there. */
    body: authorising,
    answers: { ok: workshopSheet },
    problems: ['changed-meanwhile', 'invalid-plan', 'workshop-not-draft'],
    loses: 'Workshops for young people cannot be opened.',
  }),
  takeDown: endpoint({
    name: 'take-room-record',
    capability: 'enrollment',
    method: 'PUT',
    path: '/api/organisations/{organisationId}/workshops/{workshopId}/room',
    caller: 'staff',
    roles: anyMember,
    params: ofWorkshop,
    /** Of others than its trainer: beside what is withheld, in the place of the same day or sheets. */
    body: z.strictObject({ version, room: roomRecord }),
    /** Thirty notes of 500 letters in Urdu, and 24 tallies. */
    mostBytes: 65_536,
    answers: { ok: workshopSheet },
    problems: ['changed-meanwhile', 'invalid-room-record', 'workshop-closed', 'workshop-not-open'],
    loses: 'Head counts, paper tallies and notes of a workshop cannot be written down.',
  }),
  erase: endpoint({
    name: 'erase-workshop',
    capability: 'enrollment',
    method: 'DELETE',
    path: '/api/organisations/{organisationId}/workshops/{workshopId}',
    caller: 'staff',
    roles: coordinator,
    params: ofWorkshop,
    answers: { 'no-content': z.null() },
    problems: ['workshop-still-open'],
    loses: 'Coordinators cannot erase a workshop and its participants’ records.',
  }),
  issueCodes: endpoint({
    name: 'issue-roster-codes',
    capability: 'enrollment',
    method: 'POST',
    path: '/api/organisations/{organisationId}/workshops/{workshopId}/roster',
    caller: 'staff',
    roles: coordinator,
    params: ofWorkshop,
    body: z.strictObject({
      /** A repeat gives the same codes. */
      batchKey: pageKey,
      count: z.int().check(z.minimum(1), z.maximum(500)),
      /** Codes that were lost: nobody joins with them any more. Who had joined may still complete. */
      instead: z.array(z.string().check(z.maxLength(32))).check(z.maxLength(500)),
    }),
    answers: { created: z.strictObject({ codes: z.array(z.string()) }) },
    problems: ['not-a-roster-workshop', 'too-many-codes', 'workshop-closed'],
    loses: 'Workplaces cannot hand out personal codes.',
  }),
  rosterStanding: endpoint({
    name: 'read-roster-standing',
    capability: 'enrollment',
    method: 'POST',
    path: '/api/organisations/{organisationId}/workshops/{workshopId}/roster/standing',
    caller: 'staff',
    roles: coordinator,
    params: ofWorkshop,
    body: z.strictObject({
      codes: z.array(z.string().check(z.maxLength(32))).check(z.minLength(1), z.maxLength(500)),
    }),
    /** In the order asked; `unknown` for codes of anything else. */
    answers: {
      ok: z.strictObject({
        codes: z.array(
          z.strictObject({
            standing: z.enum(['unknown', 'issued', 'completed', 'replaced']),
            /** As `2026-11-21`; of a completed one. */
            day: z.nullable(z.string()),
          }),
        ),
      }),
    },
    problems: ['not-a-roster-workshop'],
    loses: 'Workplaces cannot see who has completed the training that they must record.',
  }),
} as const;
