import { type StaffRow, whoeverSignedIn } from './staff-rows.ts';

/** About something of whoever is called its trainer; others get this refusal. */
const ownOnly = (status: string, refusal: string): StaffRow => ({
  ...whoeverSignedIn(refusal),
  'its-trainer': status,
});

/** Endpoint × caller, for ways to credentials and for those who observe them. */
export const certificationRows: Readonly<Record<string, StaffRow>> = {
  'read-holder': whoeverSignedIn('200'),
  'change-holder': whoeverSignedIn('200'),
  'list-paths': whoeverSignedIn('200'),
  'read-path': whoeverSignedIn('200'),
  'agree-to-conduct': whoeverSignedIn('200'),
  'log-training-day': whoeverSignedIn('201'),
  'change-training-day': ownOnly('200', 'not-found'),
  'log-practice': whoeverSignedIn('201'),
  'change-practice': ownOnly('200', 'not-found'),
  // To others it is their own way, which they haven't begun.
  'change-application': ownOnly('200', 'changed-meanwhile'),
  'read-study': whoeverSignedIn('200'),
  'open-study-lesson': whoeverSignedIn('200'),
  'submit-study-quiz': ownOnly('200', 'lessons-not-opened'),
  'read-witness-request': whoeverSignedIn('200'),
  'sign-observation': ownOnly('200', 'may-not-observe'),
  'confirm-training-day': ownOnly('200', 'may-not-observe'),
};
