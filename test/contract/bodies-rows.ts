import { certifiers, type StaffRow } from './staff-rows.ts';

/** Endpoint × caller, for what certifiers do for their body. */
export const bodiesRows: Readonly<Record<string, StaffRow>> = {
  'read-issuer': certifiers('200'),
  'change-issuer': certifiers('200'),
  'list-applications': certifiers('200'),
  'read-application': certifiers('200'),
  'decide-application': certifiers('200'),
  'clear-practice': certifiers('200'),
  'list-recognitions': certifiers('200'),
  'propose-recognitions': certifiers('200'),
  'settle-recognition': certifiers('200'),
  'list-credentials': certifiers('200'),
  'change-credential': certifiers('200'),
  'read-overview': certifiers('200'),
  'change-targets': certifiers('200'),
};
