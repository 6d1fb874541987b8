import * as z from 'zod/mini';
import { holderProfile } from '../contract.ts';
import { applicationState } from '../fields.ts';

const decision = z.object({
  decision: z.enum(['return', 'decline', 'approve', 'uphold']),
  reason: z.nullable(z.string()),
  at: z.int(),
  by: z.string(),
});

/**
 * One trainer's way through one track at one certifying body. Purpose: the state of their
 * application, and what they agreed to. Retention: stays with the credential. Read by the trainer and
 * by the certifiers of the body. Each renewal is a further round: what was brought in an earlier one
 * doesn't count again.
 */
export const path = z.object({
  kind: z.literal('path'),
  staffId: z.string(),
  bodyId: z.string(),
  trackId: z.string(),
  /** Grows with each change. */
  version: z.int(),
  /** 1 the first time, one more with each renewal. */
  round: z.int(),
  /** Epoch seconds at which the round began. */
  begun: z.int(),
  /** The credential that this round renews; absent in a round that asks for the whole way. */
  renews: z.optional(z.string()),
  conduct: z.optional(z.object({ version: z.int(), at: z.int() })),
  /** When the declaration of safeguarding checks was made. */
  safeguarding: z.optional(z.int()),
  application: z.object({
    state: applicationState,
    appliedAt: z.optional(z.int()),
    /**
     * What the applicant said of themselves when they handed in. It is this that certifiers see and that
     * a credential says: a name that is changed afterwards is one that nobody has decided about.
     */
    holder: z.optional(holderProfile),
    declinedBy: z.optional(z.string()),
    appeal: z.optional(z.string()),
    /** The latest first. */
    decisions: z.array(decision),
  }),
  /** Of the last sitting that was begun, 0 before the first. */
  sitting: z.int(),
  /** Epoch seconds; since when harmful behaviour waits for the body's word. */
  harmfulAt: z.optional(z.int()),
  /** Practice sessions that the body let be, though harmful behaviour was seen. */
  cleared: z.array(z.object({ practiceId: z.string(), by: z.string(), reason: z.string() })),
});
export type Path = z.infer<typeof path>;

/** A way on its first day, not yet written: its version is 0. */
export function newPath(
  of: Pick<Path, 'staffId' | 'bodyId' | 'trackId'>,
  now: number,
  round = 1,
): Path {
  return {
    kind: 'path',
    ...of,
    version: 0,
    round,
    begun: now,
    application: { state: 'open', decisions: [] },
    sitting: 0,
    cleared: [],
  };
}
