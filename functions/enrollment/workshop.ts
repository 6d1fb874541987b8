import * as z from 'zod/mini';
import { workshopTitle } from './contract.ts';
import { workshopPhase } from './pace.ts';
import { authorisation, workshopDay, workshopPlan } from './workshops/plan.ts';

/** What of the plan isn't a field of the workshop's own. */
const otherPlan = z.extend(
  z.omit(workshopPlan, { title: true, modules: true, closes: true, seats: true }),
  // None of a workshop that nobody has planned.
  { days: z.array(workshopDay) },
);
export type OtherPlan = z.infer<typeof otherPlan>;

/** Of a workshop that was opened from a terminal: nobody has planned it in the console. */
export const unplanned: OtherPlan = {
  internalTitle: '—',
  days: [],
  place: 'in-person',
  province: 'PK-IS',
  district: null,
  setting: 'community',
  projectId: null,
  hostId: null,
  languages: ['en', 'ur', 'ar'],
  audience: 'adults',
  joining: 'code',
  rehearsal: false,
  phasing: { kind: 'by-hand' },
};

/** Stands for the trainer of a workshop that has none, or none any more. */
export const nobody = 'opened-from-terminal';

/**
 * One run of modules by a trainer. Purpose: what its participants may do and until when. Retention:
 * stays until erased, a rehearsal until `expires`; holds nothing about participants but how many
 * seats are taken. Read by every request of a participant (cached for two seconds), so it stays
 * small: what was taken down in the room lies beside it. Its trainer and the organisation's
 * coordinators alone may read `code` and `plan`.
 */
export const workshop = z.object({
  kind: z.literal('workshop'),
  id: z.string(),
  /** Outward title, from a neutral list; the site has its words. */
  title: workshopTitle,
  organisationId: z.string(),
  /** Who planned it, and so runs it. */
  trainerId: z._default(z.string(), nobody),
  /** Grows with every change by staff; joining isn't one. */
  version: z._default(z.int(), 1),
  /** What the last change was, so that its repeat after a lost reply is told apart from another. */
  lastChange: z.optional(z.string()),
  state: z.enum(['draft', 'open', 'closing', 'closed', 'erased']),
  /** Called off while it was open: it closes as ever, and counts in no roll-up. */
  cancelled: z._default(z.boolean(), false),
  plan: z._default(otherPlan, unplanned),
  /** As last set by hand; which one is in force is `phaseNow`'s to say. */
  phase: workshopPhase,
  explanationsReleased: z.boolean(),
  /** Pinned at opening; before that, what the versions were when it was planned. */
  modules: z.array(z.object({ id: z.string(), version: z.int() })),
  seats: z.int().check(z.minimum(1), z.maximum(2_000)),
  taken: z.int().check(z.minimum(0)),
  /** Empty while there is none: before opening, and where everyone has a personal code. */
  code: z.string(),
  /** Epoch seconds: from when participants come in, and when it closes by the clock. */
  starts: z.int(),
  ends: z.int(),
  /** Epoch seconds: it can be extended until then, which bounds the life of participant records. */
  latestEnd: z.optional(z.int()),
  /** Epoch seconds; notice has been given that it closes at this moment, which `ends` is too. */
  closingAt: z.optional(z.int()),
  /** Epoch seconds; since when it has been closing. */
  closedAt: z.optional(z.int()),
  /** Epoch seconds; a closing job that got lost was last begun again. */
  nudgedAt: z.optional(z.int()),
  authorisation: z.optional(authorisation),
  /** Days that participant records live after closing; those of a rehearsal go when it `expires`. */
  retentionDays: z.int().check(z.minimum(7), z.maximum(365)),
  /** Epoch seconds; from then on a rehearsal reads as gone, opened or not, and TTL deletes it. */
  expires: z.optional(z.int()),
});
export type Workshop = z.infer<typeof workshop>;

/** Where a join code leads. Purpose: finding the workshop; keyed by the code's HMAC, not the code. */
export const joinCode = z.object({
  kind: z.literal('join-code'),
  workshopId: z.string(),
});
