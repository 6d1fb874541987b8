import * as z from 'zod/mini';
import { endpoint } from '../platform/endpoint.ts';
import { language } from '../platform/language.ts';
import { province } from '../platform/province.ts';
import { workshopIdentifier } from '../platform/workshop-identifier.ts';
import { contact } from '../staff/contact.ts';
import { paceFields, workshopPace } from './pace.ts';

/** The version of the consent text that a participant agrees to; a test holds its words to it. */
export const consentVersion = '2026-11.2';

/** Closed lists for what a participant may say of themselves; leaving a field out is "not said". */
export const gender = z.enum(['woman', 'man', 'another']);
export const ageBand = z.enum(['under-18', '18-24', '25-34', '35-49', '50-and-over']);
export const about = z.strictObject({
  gender: z.optional(gender),
  ageBand: z.optional(ageBand),
  province: z.optional(province),
});
export type About = z.infer<typeof about>;

/** Which quiz form is answered before; the other one comes after (crossed over). */
export const form = z.enum(['A', 'B']);
export type Form = z.infer<typeof form>;

/** What a workshop may be called outside: words that tell nobody what it is about. */
export const workshopTitle = z.enum([
  'everyday-choices',
  'learning-circle',
  'group-hour',
  'stronger-together',
  'skills-for-life',
]);

const slug = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,63}$/));
/**
 * How participants come in: with the workshop's join code, or, where an employer has to record
 * completion, each with a personal code.
 */
export const joining = z.enum(['code', 'roster']);

/** As a person types it: lower case, spaces, look-alike letters and other digits are forgiven. */
const typedCode = z.string().check(z.maxLength(64));

/** What a participant may know of the workshop. */
export const workshopView = z.strictObject({
  id: z.string(),
  title: workshopTitle,
  modules: z.array(z.strictObject({ id: z.string(), version: z.int() })),
  ...paceFields,
  /** In which it is held. */
  languages: z.array(language),
  /** Whom to turn to inside the organisation. */
  contacts: z.array(contact),
  joining,
  /** Tried out beforehand by its trainer and colleagues: counts nowhere. */
  rehearsal: z.boolean(),
});
export type WorkshopView = z.infer<typeof workshopView>;

/**
 * Tells two participants on one phone apart without identifying either: 24 bits, always the same for
 * one participant, so that a tab never sends the answers of one under the session of another.
 */
const mark = z.string().check(z.regex(/^[0-9a-f]{6}$/));

export const enrollmentState = z.strictObject({
  mark,
  workshop: workshopView,
  form,
  language,
  /** Finished lessons as `module/lesson`. */
  lessons: z.array(z.string()),
  attempts: z.array(z.strictObject({ module: z.string(), phase: z.enum(['before', 'after']) })),
  feedbackGiven: z.boolean(),
  /** Whether a personal code has been spent on having completed the workshop. */
  completed: z.boolean(),
});
export type EnrollmentState = z.infer<typeof enrollmentState>;

/** Three closed questions, 1 (not at all) to 5 (very much); null is skipped. */
const rating = z.nullable(z.int().check(z.minimum(1), z.maximum(5)));
export const feedback = z.strictObject({ useful: rating, respected: rating, readyToHelp: rating });

export const enrollmentEndpoints = {
  join: endpoint({
    name: 'join-workshop',
    capability: 'enrollment',
    method: 'POST',
    path: '/api/enrollments',
    caller: 'anyone',
    body: z.strictObject({
      /** 128 random bits that the page makes, base64url: a repeat is the same enrollment. */
      joinKey: z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/)),
      code: typedCode,
      language,
      consent: z.string().check(z.maxLength(32)),
      about: z.optional(about),
    }),
    answers: {
      created: z.strictObject({ mark, workshop: workshopView, form, resumeCode: z.string() }),
    },
    problems: [
      'code-unknown',
      'code-used',
      'consent-outdated',
      'workshop-not-open',
      'workshop-closed',
      'workshop-full',
      'too-many-failures',
      'session-ended',
    ],
    loses: 'Nobody can join a workshop: a room full of people waits at the code page.',
  }),
  resume: endpoint({
    name: 'resume-enrollment',
    capability: 'enrollment',
    method: 'POST',
    path: '/api/enrollments/resume',
    caller: 'anyone',
    body: z.strictObject({ resumeCode: typedCode }),
    answers: { ok: enrollmentState },
    problems: ['code-unknown', 'too-many-failures'],
    loses: 'Participants whose session ended or who changed phones cannot go on.',
  }),
  state: endpoint({
    name: 'read-enrollment',
    capability: 'enrollment',
    method: 'GET',
    path: '/api/enrollment',
    caller: 'participant',
    answers: { ok: enrollmentState },
    problems: [],
    loses: 'After a refresh, participants cannot see where they are in the workshop.',
  }),
  pace: endpoint({
    name: 'read-pace',
    capability: 'enrollment',
    method: 'GET',
    path: '/api/pace/{workshopId}',
    /** Whoever knows the id, which only its participants and staff do: a whole class asks alike. */
    caller: 'anyone',
    params: z.strictObject({ workshopId: workshopIdentifier }),
    sharedSeconds: 20,
    answers: { ok: workshopPace },
    problems: [],
    loses: 'Participants see late that the next part is open, or that the workshop closes.',
  }),
  finishLesson: endpoint({
    name: 'finish-lesson',
    capability: 'enrollment',
    method: 'PUT',
    path: '/api/enrollment/lessons/{moduleId}/{lessonId}',
    caller: 'participant',
    params: z.strictObject({ moduleId: slug, lessonId: slug }),
    answers: { ok: z.strictObject({ lessons: z.array(z.string()), pace: workshopPace }) },
    problems: ['not-found', 'phase-not-open', 'workshop-closed'],
    loses: 'Participants read on, but the lessons they finish are not counted.',
  }),
  giveFeedback: endpoint({
    name: 'give-feedback',
    capability: 'enrollment',
    method: 'POST',
    path: '/api/enrollment/feedback',
    caller: 'participant',
    body: feedback,
    answers: { ok: z.strictObject({ feedbackGiven: z.literal(true), pace: workshopPace }) },
    problems: ['already-submitted', 'workshop-closed'],
    loses: 'Participants cannot tell whether the workshop was good for them.',
  }),
  complete: endpoint({
    name: 'complete-enrollment',
    capability: 'enrollment',
    method: 'POST',
    path: '/api/enrollment/completion',
    caller: 'participant',
    /** The personal code once more: nothing kept ties it to the participant. */
    body: z.strictObject({ code: typedCode }),
    answers: { ok: z.strictObject({ completed: z.literal(true) }) },
    problems: ['code-unknown', 'code-used', 'not-finished', 'workshop-closed', 'too-many-failures'],
    loses: 'Employees cannot have it recorded that they have completed the training.',
  }),
  renewResumeCode: endpoint({
    name: 'renew-resume-code',
    capability: 'enrollment',
    method: 'POST',
    path: '/api/enrollment/resume-code',
    caller: 'participant',
    answers: { created: z.strictObject({ resumeCode: z.string() }) },
    problems: [],
    loses: 'A participant who lost the resume code cannot get a new one.',
  }),
  signOut: endpoint({
    name: 'sign-out',
    capability: 'enrollment',
    method: 'DELETE',
    path: '/api/enrollment/session',
    caller: 'participant',
    answers: { 'no-content': z.null() },
    problems: [],
    loses: 'A shared phone cannot be handed on safely: the session stays open.',
  }),
  erase: endpoint({
    name: 'erase-enrollment',
    capability: 'enrollment',
    method: 'DELETE',
    path: '/api/enrollment',
    caller: 'participant',
    answers: { 'no-content': z.null() },
    problems: [],
    loses: 'Participants cannot have their record erased when they ask for it.',
  }),
} as const;
