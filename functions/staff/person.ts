import * as z from 'zod/mini';

/**
 * Someone who has signed in. Purpose: what the identity provider last said of them, for `me` and
 * for invitations that are bound to an address. Retention: `expires`, 400 days after the last
 * sign-in. Read by the person alone.
 */
export const person = z.object({
  kind: z.literal('person'),
  staffId: z.string(),
  name: z.string(),
  email: z.string(),
  /** Whether the provider vouches for the address. */
  emailVerified: z.boolean(),
  /** Epoch seconds. */
  expires: z.int(),
});
export type Person = z.infer<typeof person>;

/**
 * A session of someone who has signed in; its key is the hash of the secret that only the cookie
 * holds. Retention: ten hours. Read by every request of the person.
 */
export const staffSession = z.object({
  kind: z.literal('staff-session'),
  staffId: z.string(),
  /** Epoch seconds after which it is over, whatever happens. */
  ends: z.int(),
  /** Epoch seconds after which it is over if nothing more happens; in steps of ten minutes. */
  idleEnds: z.int(),
});
export type StaffSession = z.infer<typeof staffSession>;
