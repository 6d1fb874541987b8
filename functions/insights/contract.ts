import * as z from 'zod/mini';
import { endpoint } from '../platform/endpoint.ts';
import { identifier, ofOrganisation, ofWorkshop, pageMark } from '../platform/fields.ts';
import { province } from '../platform/province.ts';
import { workshopIdentifier } from '../platform/workshop-identifier.ts';
import { reportView } from './report.ts';
import { rollUpView } from './roll-up.ts';

const anyMember = ['trainer', 'coordinator'] as const;

/** How many have come how far; never an answer, never a person. */
export const progressView = z.strictObject({
  joined: z.int(),
  /** Of each module, in the workshop's order. */
  modules: z.array(
    z.strictObject({
      module: z.string(),
      before: z.int(),
      /** Participants who have opened every lesson. */
      lessons: z.int(),
      after: z.int(),
    }),
  ),
  feedback: z.int(),
});

export const insightsEndpoints = {
  progress: endpoint({
    name: 'read-progress',
    capability: 'insights',
    method: 'GET',
    path: '/api/organisations/{organisationId}/workshops/{workshopId}/progress',
    caller: 'staff',
    roles: anyMember,
    unattended: true,
    params: ofWorkshop,
    answers: { ok: progressView },
    problems: [],
    loses: 'Trainers cannot see how far the group is; the workshop itself goes on.',
  }),
  report: endpoint({
    name: 'read-report',
    capability: 'insights',
    method: 'GET',
    path: '/api/organisations/{organisationId}/workshops/{workshopId}/report',
    caller: 'staff',
    roles: anyMember,
    params: ofWorkshop,
    /** The workshop's own trainer reads the k = 5 view, everybody else the k = 10 view. */
    answers: { ok: reportView },
    problems: ['report-not-ready'],
    loses: 'Nobody can see what the group has learned.',
  }),
  hosted: endpoint({
    name: 'list-hosted-reports',
    capability: 'insights',
    method: 'GET',
    path: '/api/organisations/{organisationId}/hosted-reports',
    caller: 'staff',
    roles: ['coordinator'],
    params: ofOrganisation,
    query: z.object({ after: z.optional(pageMark) }),
    /** The last closed first, at most a hundred. */
    answers: {
      ok: z.strictObject({
        workshops: z.array(
          z.strictObject({ id: workshopIdentifier, title: z.string(), closedAt: z.int() }),
        ),
        next: z.nullable(pageMark),
      }),
    },
    problems: [],
    loses: 'Host organisations cannot find the reports of workshops held with them.',
  }),
  rollUps: endpoint({
    name: 'read-roll-ups',
    capability: 'insights',
    method: 'GET',
    path: '/api/organisations/{organisationId}/roll-ups',
    caller: 'staff',
    roles: ['coordinator'],
    params: ofOrganisation,
    query: z.object({ project: z.optional(identifier), province: z.optional(province) }),
    /** By quarter, newest first. */
    answers: { ok: z.strictObject({ quarters: z.array(rollUpView) }) },
    problems: [],
    loses: 'Coordinators cannot see what their workshops have reached over time.',
  }),
  projectReports: endpoint({
    name: 'list-project-reports',
    capability: 'insights',
    method: 'GET',
    path: '/api/organisations/{organisationId}/projects/{projectId}/reports',
    caller: 'staff',
    roles: ['coordinator'],
    params: z.strictObject({ organisationId: identifier, projectId: identifier }),
    query: z.object({ after: z.optional(pageMark) }),
    /**
     * The k = 10 view of each closed workshop, the last one first, at most fifty: with notes in Urdu
     * a hundred would come near the 6 MB that a function may answer.
     */
    answers: {
      ok: z.strictObject({ reports: z.array(reportView), next: z.nullable(pageMark) }),
    },
    problems: [],
    loses: 'Coordinators cannot hand a donor the figures of a project.',
  }),
} as const;
