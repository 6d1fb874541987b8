import type { ProblemType } from '../../../functions/platform/http-status.ts';

/*
 * Which problems only one of the two apps can meet. A new type that is named in neither list needs
 * its sentence in both apps' dictionaries.
 */

type OnlyStaff =
  | 'already-member'
  | 'authorisation-needed'
  | 'changed-meanwhile'
  | 'invalid-plan'
  | 'invalid-query'
  | 'invalid-room-record'
  | 'invitation-unknown'
  | 'last-coordinator'
  | 'not-a-roster-workshop'
  | 'report-not-ready'
  | 'role-needed'
  | 'seats-below-taken'
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

/** Problems that participants can meet. */
export type ParticipantProblem = Exclude<ProblemType, OnlyStaff>;

/** Problems that staff can meet. */
export type StaffProblem = Exclude<ProblemType, OnlyParticipants>;
