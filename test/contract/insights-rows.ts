import { coordinators, notItsTrainer, type StaffRow } from './staff-rows.ts';

/** Endpoint × caller, for live progress, reports and roll-ups. */
export const insightsRows: Readonly<Record<string, StaffRow>> = {
  'read-progress': notItsTrainer,
  'read-report': notItsTrainer,
  'list-hosted-reports': coordinators('200'),
  'read-roll-ups': coordinators('200'),
  'list-project-reports': coordinators('200'),
};
