import * as z from 'zod/mini';
import { role } from './views.ts';

/**
 * A place in an organisation that waits for someone. Purpose: the list of open invitations, and
 * accepting one. Retention: `expires`, seven days. Read by the organisation's coordinators.
 */
export const invitation = z.object({
  kind: z.literal('invitation'),
  organisationId: z.string(),
  id: z.string(),
  roles: z.array(role),
  /** Null: whoever holds the link. */
  email: z.nullable(z.string()),
  /** It ends when this person coordinates no longer; left out for the founding's own. */
  invitedBy: z.optional(z.string()),
  /** HMAC of the link's secret, to withdraw both. */
  secretHash: z.string(),
  /** Epoch seconds. */
  expires: z.int(),
});
export type Invitation = z.infer<typeof invitation>;

/**
 * Where the secret of a link leads; keyed by its HMAC. Retention as of the invitation. Once spent it
 * stays to tell the same person the same thing again when the reply was lost.
 */
export const invitationSecret = z.object({
  kind: z.literal('invitation-secret'),
  organisationId: z.string(),
  invitationId: z.string(),
  expires: z.int(),
  spentBy: z.optional(z.string()),
});
export type InvitationSecret = z.infer<typeof invitationSecret>;
