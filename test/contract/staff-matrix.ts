import { bodiesRows } from './bodies-rows.ts';
import { certificationRows } from './certification-rows.ts';
import { examsRows } from './exams-rows.ts';
import { insightsRows } from './insights-rows.ts';
import { anyMember, coordinators, type StaffRow, whoeverSignedIn } from './staff-rows.ts';
import { statementsRows } from './statements-rows.ts';
import { workshopsRows } from './workshops-rows.ts';

/** Endpoint × caller, for a right request about something that the organisation has. */
export const staffMatrix: Readonly<Record<string, StaffRow>> = {
  ...bodiesRows,
  ...certificationRows,
  ...examsRows,
  ...insightsRows,
  ...statementsRows,
  ...workshopsRows,
  'read-me': whoeverSignedIn('200'),
  'accept-invitation': whoeverSignedIn('200'),
  'read-organisation': anyMember('200'),
  'change-organisation': coordinators('200'),
  'list-members': anyMember('200'),
  'change-member': coordinators('200'),
  'remove-member': coordinators('204'),
  'list-invitations': coordinators('200'),
  'invite-member': coordinators('201'),
  'withdraw-invitation': coordinators('204'),
  'list-projects': anyMember('200'),
  'add-project': coordinators('201'),
  'change-project': coordinators('200'),
};
