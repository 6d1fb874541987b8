import { coordinators, type StaffRow } from './staff-rows.ts';

/** Endpoint × caller, for what a workplace shows an inspector. */
export const statementsRows: Readonly<Record<string, StaffRow>> = {
  'make-completion-statement': coordinators('200'),
};
