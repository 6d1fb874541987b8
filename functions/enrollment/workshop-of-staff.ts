import type { Dependencies } from '../platform/dependencies.ts';
import type { StaffCaller } from '../platform/staff-caller.ts';
import { readWorkshop } from './store/workshop-cache.ts';
import type { Workshop } from './workshop.ts';

/**
 * The workshop as it stands, if the caller may see it: trainers their own, coordinators all of their
 * organisation. Whatever else there is looks as if there were none, a rehearsal after its day too.
 */
export async function workshopOfStaff(
  dependencies: Pick<Dependencies, 'documents' | 'tableName' | 'now'>,
  staff: StaffCaller,
  workshopId: string,
): Promise<Workshop | undefined> {
  const found = await readWorkshop(dependencies, workshopId);
  if (!found || !maySee(staff, found)) return undefined;
  return found.expires !== undefined && found.expires <= dependencies.now() ? undefined : found;
}

function maySee({ organisationId, roles, staffId }: StaffCaller, workshop: Workshop): boolean {
  if (workshop.organisationId !== organisationId) return false;
  return roles.includes('coordinator') || workshop.trainerId === staffId;
}
