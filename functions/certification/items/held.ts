import * as z from 'zod/mini';

/**
 * That somebody holds or held a credential; what has become of it stands with the credential itself.
 * Purpose: to find one's own. Retention: stays with the credential. Read by the holder and by the
 * certifiers of the body.
 */
export const held = z.object({
  kind: z.literal('held'),
  staffId: z.string(),
  credentialId: z.string(),
});
export type Held = z.infer<typeof held>;
