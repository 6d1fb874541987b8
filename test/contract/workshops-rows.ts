import { anyMember, coordinators, notItsTrainer, type StaffRow } from './staff-rows.ts';

/** Endpoint × caller, for workshops and their rosters. */
export const workshopsRows: Readonly<Record<string, StaffRow>> = {
  'list-workshops': anyMember('200'),
  'plan-workshop': anyMember('201'),
  'read-workshop': notItsTrainer,
  'edit-workshop': notItsTrainer,
  'change-workshop': notItsTrainer,
  'authorise-workshop': coordinators('200'),
  'take-room-record': notItsTrainer,
  'erase-workshop': coordinators('204'),
  'issue-roster-codes': coordinators('201'),
  'read-roster-standing': coordinators('200'),
};
