import type { ProblemType } from '../../../functions/platform/http-status.ts';

/*
 * Which problems only some of the apps can meet. A new type that is named in no list needs its
 * sentence in the dictionaries of all.
 */

type OnlyStaff =
  | 'already-member'
  | 'authorisation-needed'
  | 'changed-meanwhile'
  | 'credential-needed'
  | 'invalid-plan'
  | 'invalid-query'
  | 'invalid-room-record'
  | 'invitation-unknown'
  | 'last-coordinator'
  | 'no-roster'
  | 'not-a-certifying-body'
  | 'not-a-roster-workshop'
  | 'report-not-ready'
  | 'role-needed'
  | 'seats-below-taken'
  | 'statements-not-ready'
  | 'too-many-codes'
  | 'too-many-invitations'
  | 'too-many-projects'
  | 'workshop-not-draft'
  | 'workshop-still-open';

type OnlyParticipants =
  | 'already-submitted'
  | 'code-unknown'
  | 'code-used'
  | 'consent-outdated'
  | 'invalid-answers'
  | 'not-finished'
  | 'phase-not-open'
  | 'quiz-not-assigned'
  | 'session-moved'
  | 'workshop-full';

type OnlyCertification =
  | 'conduct-outdated'
  | 'day-in-the-future'
  | 'exam-has-to-wait'
  | 'holder-unknown'
  | 'invalid-scores'
  | 'lessons-not-opened'
  | 'link-unknown'
  | 'may-not-observe'
  | 'not-in-this-state'
  | 'own-application'
  | 'own-credential'
  | 'own-decision'
  | 'own-observation'
  | 'own-proposal'
  | 'path-not-complete'
  | 'practice-signed'
  | 'sitting-over'
  | 'too-many-open-links'
  | 'track-unknown'
  | 'workshop-not-on-this-day';

/** Problems that participants can meet. */
export type ParticipantProblem = Exclude<ProblemType, OnlyStaff | OnlyCertification>;

/** Problems that staff can meet in the console. */
export type StaffProblem = Exclude<ProblemType, OnlyParticipants | OnlyCertification>;

/** Problems that staff can meet in certification beside those of the console. */
export type CertificationProblem = OnlyCertification | 'invalid-answers';
