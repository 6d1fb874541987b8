import type * as z from 'zod/mini';
import type { Invitation } from './invitation.ts';
import type { Member, Organisation, Project } from './organisation.ts';
import type { invitationView, memberView, organisationView, projectView } from './views.ts';

/* What members are shown of the items; the rest of an item is nobody's business. */

export function organisationViewOf(found: Organisation): z.infer<typeof organisationView> {
  const { id, version, settings, certifies } = found;
  return { id, version, settings, ...(certifies && { certifies }) };
}

export function memberViewOf(member: Member): z.infer<typeof memberView> {
  const { staffId, name, email, roles, since } = member;
  return { staffId, name, email, roles, since };
}

export function invitationViewOf(invitation: Invitation): z.infer<typeof invitationView> {
  const { id, roles, email, expires } = invitation;
  return { id, roles, email, expires };
}

export function projectViewOf({ id, name, archived }: Project): z.infer<typeof projectView> {
  return { id, name, archived };
}
