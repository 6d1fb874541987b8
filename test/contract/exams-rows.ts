import { type StaffRow, whoeverSignedIn } from './staff-rows.ts';

/** About a sitting of whoever is called its trainer; to others it isn't there. */
const ownSitting: StaffRow = { ...whoeverSignedIn('not-found'), 'its-trainer': '200' };

/** Endpoint × caller, for exams. */
export const examsRows: Readonly<Record<string, StaffRow>> = {
  'read-exam': whoeverSignedIn('200'),
  // Others haven't completed what the exam asks for.
  'begin-sitting': { ...whoeverSignedIn('path-not-complete'), 'its-trainer': '201' },
  'read-sitting': ownSitting,
  'save-sitting': ownSitting,
  'submit-sitting': ownSitting,
};
