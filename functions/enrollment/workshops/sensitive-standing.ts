import * as z from 'zod/mini';

/** What stands between a draft with modules marked sensitive and its opening; absent otherwise. */
export const sensitiveStanding = z.strictObject({
  /** Ids of those modules. */
  modules: z.array(z.string()),
  /** Off, the gate holds nobody up: what it would say if it were on, for any certifying body. */
  gate: z.enum(['on', 'off']),
  /** Whether a credential of its trainer allows opening it now. */
  allowed: z.boolean(),
});
export type SensitiveStanding = z.infer<typeof sensitiveStanding>;
