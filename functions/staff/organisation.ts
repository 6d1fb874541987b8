import * as z from 'zod/mini';
import { type OrganisationSettings, organisationSettings, role } from './views.ts';

/**
 * A school, workplace, NGO or office: the tenant. Purpose: its settings, and the counts that hold
 * its limits. Retention: stays. Read by its members; holds nothing about participants.
 */
export const organisation = z.object({
  kind: z.literal('organisation'),
  id: z.string(),
  version: z.int(),
  settings: organisationSettings,
  /** How many members are coordinators: never less than one, once the first has come. */
  coordinators: z.int(),
  /** How many projects aren't archived. */
  projects: z.int(),
  /** Whether it may issue credentials; an operator says so, nobody in the organisation. */
  certifies: z.optional(z.boolean()),
});
export type Organisation = z.infer<typeof organisation>;

/** An organisation on its first day, without anybody. */
export function newOrganisation(id: string, settings: OrganisationSettings): Organisation {
  return { kind: 'organisation', id, version: 1, settings, coordinators: 0, projects: 0 };
}

/** Since when and until when (epoch seconds) a credential of a certifying body allows something. */
const allowance = z.object({ bodyId: z.string(), from: z.int(), until: z.int() });

/** What somebody may open by their credentials; certification writes it. */
export const mayOpen = z.object({ sensitive: z.array(allowance) });
export type MayOpen = z.infer<typeof mayOpen>;

/**
 * What a person may do in one organisation. Purpose: access, read at each request; the name and
 * address by which colleagues know each other. Retention: until removed. Read by the members of the
 * organisation. Capabilities above may keep fields of their own on it.
 */
export const member = z.object({
  kind: z.literal('member'),
  organisationId: z.string(),
  staffId: z.string(),
  name: z.string(),
  email: z.string(),
  roles: z.array(role),
  /** Epoch seconds. */
  since: z.int(),
  /** Absent while no credential allows anything. */
  mayOpen: z.optional(mayOpen),
});
export type Member = z.infer<typeof member>;

/**
 * A donor's programme or a campaign. Purpose: a label over workshops. Retention: stays, since
 * reports name it. Read by the members of the organisation.
 */
export const project = z.object({
  kind: z.literal('project'),
  organisationId: z.string(),
  id: z.string(),
  name: z.string(),
  archived: z.boolean(),
});
export type Project = z.infer<typeof project>;
