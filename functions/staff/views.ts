import * as z from 'zod/mini';
import { identifier, line, version } from '../platform/fields.ts';
import { language } from '../platform/language.ts';
import { province } from '../platform/province.ts';
import { contact } from './contact.ts';

export const role = z.enum(['trainer', 'coordinator', 'certifier']);
export const roles = z.array(role).check(z.minLength(1), z.maxLength(3));
export const organisationType = z.enum(['school', 'workplace', 'ngo', 'government', 'community']);

/** How long roster rows live until a coordinator decides otherwise: five years. */
export const usualRosterDays = 5 * 365;

/** What a coordinator decides for the organisation. */
export const organisationSettings = z.strictObject({
  name: line,
  type: organisationType,
  province,
  /** Days that participant records live after a workshop has closed. */
  retentionDays: z.int().check(z.minimum(7), z.maximum(365)),
  /** Days that roster rows live after the last moment at which their workshop can end. */
  rosterRetentionDays: z.int().check(z.minimum(30), z.maximum(3_650)),
  languages: z.array(language).check(z.minLength(1), z.maxLength(3)),
  contacts: z.array(contact).check(z.maxLength(6)),
  /**
   * There while modules marked sensitive are only for trainers whose credential allows them: of this
   * certifying body, or with null of any.
   */
  sensitiveGate: z.optional(z.strictObject({ bodyId: z.nullable(identifier) })),
});
export type OrganisationSettings = z.infer<typeof organisationSettings>;

export const organisationView = z.strictObject({
  id: identifier,
  version,
  settings: organisationSettings,
  /** There for a certifying body, which may have certifiers. */
  certifies: z.optional(z.literal(true)),
});

export const memberView = z.strictObject({
  staffId: identifier,
  name: z.string(),
  email: z.string(),
  roles: z.array(role),
  /** Epoch seconds. */
  since: z.int(),
});

export const invitationView = z.strictObject({
  id: identifier,
  roles: z.array(role),
  /** Null: whoever holds the link. */
  email: z.nullable(z.string()),
  /** Epoch seconds. */
  expires: z.int(),
});

/** A donor programme or campaign: a label over workshops. */
export const projectView = z.strictObject({
  id: identifier,
  name: z.string(),
  archived: z.boolean(),
});
