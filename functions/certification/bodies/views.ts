import * as z from 'zod/mini';
import { day, identifier, line, moment, ofOrganisation, version } from '../../platform/fields.ts';
import { language } from '../../platform/language.ts';
import { province } from '../../platform/province.ts';
import { holderProfile, pathView } from '../contract.ts';
import { applicationState, contentId, profession, reason, sex } from '../fields.ts';

/** A certifying body as it shows itself; the name stands on its credentials. */
export const issuerProfile = z.strictObject({
  name: line,
  /** Its own page, where a verifier finds out who it is. */
  url: z.string().check(z.regex(/^https:\/\/[a-z0-9.-]+(\/[A-Za-z0-9/_.-]*)?$/), z.maxLength(200)),
  description: z.string().check(z.minLength(1), z.maxLength(600)),
  tracks: z.array(contentId).check(z.minLength(1), z.maxLength(20)),
});
export type IssuerProfile = z.infer<typeof issuerProfile>;

export const issuerView = z.strictObject({ version, profile: z.nullable(issuerProfile) });

/** An application in the queue. */
export const queued = z.strictObject({
  staffId: identifier,
  trackId: contentId,
  name: z.string(),
  state: applicationState,
  appliedAt: moment,
  renewing: z.boolean(),
  /** Harmful behaviour was seen and waits for the body's word. */
  harmful: z.boolean(),
});

export const ofApplication = z.extend(ofOrganisation, { staffId: identifier, trackId: contentId });
export const evidence = z.strictObject({
  /** Null when harmful behaviour was seen before they said anything of themselves. */
  holder: z.nullable(holderProfile),
  path: pathView,
  /** Why the caller may not decide; null when they may. */
  refusal: z.nullable(z.enum(['own-application', 'own-observation', 'own-decision'])),
});

/** Recognition of prior experience: proposed by one certifier, confirmed by another. */
export const recognised = z.strictObject({
  holder: z.strictObject({
    name: line,
    email: z.string().check(z.maxLength(254), z.regex(/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/)),
    province,
    languages: z.array(language).check(z.minLength(1), z.maxLength(3)),
    profession,
    sex,
  }),
  trackId: contentId,
  /** At most 24. */
  months: z.int().check(z.minimum(1), z.maximum(24)),
  evidence: reason,
  reason,
});
export type Recognised = z.infer<typeof recognised>;
export const recognition = z.strictObject({
  id: identifier,
  ...recognised.shape,
  proposedBy: z.string(),
  proposedAt: moment,
  isOwn: z.boolean(),
});

/** How many holders a province shall have of a track by a day. */
export const target = z.strictObject({
  trackId: contentId,
  province,
  holders: z.int().check(z.minimum(0), z.maximum(100_000)),
  by: day,
});

const counted = <K extends z.ZodMiniType>(what: K) =>
  z.array(z.strictObject({ of: what, holders: z.int() }));

export const overview = z.strictObject({
  certifiers: z.int(),
  /** Of each track that the body offers: whose credential lets them observe. */
  observers: counted(contentId),
  holders: z.int(),
  expiring: z.strictObject({ in30: z.int(), in90: z.int() }),
  tracks: counted(contentId),
  provinces: counted(province),
  professions: counted(profession),
  sexes: counted(sex),
  /** Certified now, of each track in each province. */
  places: z.array(z.strictObject({ trackId: contentId, province, holders: z.int() })),
  targets: z.array(target),
  targetsVersion: version,
});
export type Overview = z.infer<typeof overview>;
