import * as z from 'zod/mini';
import { workshopPhase, workshopTitle } from './contract.ts';

/**
 * One run of modules by a trainer. Purpose: what its participants may do and until when. Retention:
 * stays until erased; holds nothing about participants but how many seats are taken. Read by every
 * request of a participant (cached for two seconds), later by its trainers and coordinators, who
 * alone may read `code`.
 */
export const workshop = z.object({
  kind: z.literal('workshop'),
  id: z.string(),
  /** Outward title, from a neutral list; the site has its words. */
  title: workshopTitle,
  organisationId: z.string(),
  state: z.enum(['draft', 'open', 'closing', 'closed', 'erased']),
  phase: workshopPhase,
  explanationsReleased: z.boolean(),
  modules: z.array(z.object({ id: z.string(), version: z.int() })),
  seats: z.int().check(z.minimum(1), z.maximum(2_000)),
  taken: z.int().check(z.minimum(0)),
  code: z.string(),
  /** Epoch seconds. */
  starts: z.int(),
  ends: z.int(),
  /** Epoch seconds; since when it has been closing. */
  closedAt: z.optional(z.int()),
  /** Days that participant records live after closing. */
  retentionDays: z.int().check(z.minimum(7), z.maximum(365)),
});
export type Workshop = z.infer<typeof workshop>;

/** Where a join code leads. Purpose: finding the workshop; keyed by the code's HMAC, not the code. */
export const joinCode = z.object({
  kind: z.literal('join-code'),
  workshopId: z.string(),
});
