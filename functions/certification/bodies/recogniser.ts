import type { Dependencies } from '../../platform/dependencies.ts';
import type { StaffCaller } from '../../platform/staff-caller.ts';
import { findMember } from '../../staff/store/members.ts';
import { findPerson } from '../../staff/store/people.ts';
import type { Recogniser } from '../rules/recognition-refusal.ts';

/** A certifier with their name and every address that they are known by. */
export async function recogniserOf(
  dependencies: Dependencies,
  { staffId, organisationId }: StaffCaller,
): Promise<Recogniser & { readonly name: string }> {
  const [person, member] = await Promise.all([
    findPerson(dependencies, staffId),
    findMember(dependencies, organisationId, staffId),
  ]);
  const emails = [person?.email, member?.email].flatMap((email) => email ?? []);
  return { staffId, name: member?.name ?? person?.name ?? '', emails };
}
