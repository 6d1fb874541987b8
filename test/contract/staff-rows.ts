import { type StaffCaller, staffCallers } from './staff-callers.ts';

/** Of one staff endpoint: the problem, or the status of a success, for each caller. */
export type StaffRow = Readonly<Record<StaffCaller, string>>;

/** Nobody without a live session of their own: the same in every row. */
const withoutSession: Readonly<Partial<Record<StaffCaller, string>>> = {
  missing: 'not-signed-in',
  malformed: 'not-signed-in',
  doubled: 'not-signed-in',
  participant: 'not-signed-in',
  guessed: 'session-ended',
  expired: 'session-ended',
  idle: 'session-ended',
  'signed-out': 'session-ended',
};

function row(status: (caller: StaffCaller) => string): StaffRow {
  return Object.fromEntries(
    staffCallers.map((caller) => [caller, withoutSession[caller] ?? status(caller)]),
  ) as StaffRow;
}

/** For whoever has signed in, whatever they belong to. */
export function whoeverSignedIn(status: string): StaffRow {
  return row(() => status);
}

const members: Readonly<Partial<Record<StaffCaller, readonly string[]>>> = {
  trainer: ['trainer'],
  'its-trainer': ['trainer'],
  coordinator: ['coordinator'],
  certifier: ['certifier'],
  both: ['trainer', 'coordinator', 'certifier'],
};

/** For members with one of these roles; to everybody else the organisation doesn't exist. */
export function membersOnly(status: string, allowed: readonly string[]): StaffRow {
  return row((caller) => {
    const roles = members[caller];
    if (!roles) return 'not-found';
    return roles.some((role) => allowed.includes(role)) ? status : 'role-needed';
  });
}

export const anyMember = (status: string) => membersOnly(status, ['trainer', 'coordinator']);
export const coordinators = (status: string) => membersOnly(status, ['coordinator']);
export const certifiers = (status: string) => membersOnly(status, ['certifier']);
/** About one workshop: to another trainer it looks missing. */
export const notItsTrainer: StaffRow = { ...anyMember('200'), trainer: 'not-found' };
