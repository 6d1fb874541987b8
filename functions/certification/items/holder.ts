import * as z from 'zod/mini';
import { holderProfile } from '../contract.ts';

/**
 * What a trainer says of themselves. Purpose: the name on a credential, where certified people are,
 * and, if they wish, the public register. Retention: stays with the credentials. Read by the person
 * and by the certifiers of bodies that they applied to.
 */
export const holder = z.object({
  kind: z.literal('holder'),
  staffId: z.string(),
  profile: holderProfile,
});
export type Holder = z.infer<typeof holder>;
