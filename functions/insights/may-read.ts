import type { StaffCaller } from '../platform/staff-caller.ts';

/** Whose a workshop or its report is. */
export interface Owned {
  readonly organisationId: string;
  readonly trainerId: string;
  readonly hostId: string | null;
}

/**
 * Which view of a workshop's report somebody reads: its own trainer `k5`, the coordinators of its
 * organisation and of the host's `k10`, nobody else any.
 */
export function viewFor(staff: StaffCaller, owned: Owned): 'k5' | 'k10' | undefined {
  const own = owned.organisationId === staff.organisationId;
  if (own && owned.trainerId === staff.staffId && staff.roles.includes('trainer')) return 'k5';
  if (!staff.roles.includes('coordinator')) return undefined;
  return own || owned.hostId === staff.organisationId ? 'k10' : undefined;
}

/** Whether somebody may see how far a workshop is: its own trainer and coordinators, not its host. */
export function seesProgress(staff: StaffCaller, owned: Owned): boolean {
  return viewFor(staff, { ...owned, hostId: null }) !== undefined;
}
