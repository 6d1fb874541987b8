/**
 * The one table, as data: CDK, the local stack and the tests create it from here. The key builders
 * below are the only place that knows how keys are spelled.
 */
export const table = {
  partitionKey: 'pk',
  sortKey: 'sk',
  index: { name: 'gsi1', partitionKey: 'gsi1pk', sortKey: 'gsi1sk' },
  ttlAttribute: 'ttl',
  stream: 'NEW_AND_OLD_IMAGES',
} as const;

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

export const keys = {
  workshop: (workshopId: string): Key => ({ pk: `WORKSHOP#${workshopId}`, sk: 'WORKSHOP' }),
  participant: (workshopId: string, participantId: string): Key => ({
    pk: `WORKSHOP#${workshopId}`,
    sk: `${participantPrefix}${participantId}`,
  }),
  joinCode: (hash: string): Key => ({ pk: `CODE#${hash}`, sk: 'CODE' }),
  resumeCode: (hash: string): Key => ({ pk: `RESUME#${hash}`, sk: 'RESUME' }),
  organisation: (organisationId: string): Key => ({ pk: `ORG#${organisationId}`, sk: 'ORG' }),
  member: (organisationId: string, staffId: string): Key => ({
    pk: `ORG#${organisationId}`,
    sk: `${memberPrefix}${staffId}`,
  }),
  invitation: (organisationId: string, invitationId: string): Key => ({
    pk: `ORG#${organisationId}`,
    sk: `${invitationPrefix}${invitationId}`,
  }),
  invitationSecret: (hash: string): Key => ({ pk: `INVITATION#${hash}`, sk: 'INVITATION' }),
  project: (organisationId: string, projectId: string): Key => ({
    pk: `ORG#${organisationId}`,
    sk: `${projectPrefix}${projectId}`,
  }),
  person: (staffId: string): Key => ({ pk: `STAFF#${staffId}`, sk: 'STAFF' }),
  staffSession: (hash: string): Key => ({ pk: `${sessionPrefix}${hash}`, sk: 'SESSION' }),
  /** A sign-in that has come back: it does so once. */
  login: (hash: string): Key => ({ pk: `LOGIN#${hash}`, sk: 'LOGIN' }),
  failures: (networkHash: string, window: string): Key => ({
    pk: `LIMIT#${networkHash}`,
    sk: window,
  }),
  /** What the trainer took down in the room. */
  room: (workshopId: string): Key => ({ pk: `WORKSHOP#${workshopId}`, sk: 'ROOM' }),
  /** Which batches of personal codes were issued. */
  roster: (workshopId: string): Key => ({ pk: `WORKSHOP#${workshopId}`, sk: 'ROSTER' }),
  rosterCode: (hash: string): Key => ({ pk: `ROSTER#${hash}`, sk: 'ROSTER' }),
  tally: (workshopId: string): Key => ({ pk: `WORKSHOP#${workshopId}`, sk: 'TALLY' }),
  report: (workshopId: string): Key => ({ pk: `WORKSHOP#${workshopId}`, sk: 'REPORT' }),
  /** One report in a list of them, which the newest ends. */
  listedReport: (list: string, closedAt: number, workshopId: string): Key => ({
    pk: reportsPartition(list),
    sk: `${new Date(closedAt * 1000).toISOString()}#${workshopId}`,
  }),
  /** The clock item of a workshop that closes at `closes` (epoch seconds). */
  due: (closes: number, workshopId: string): Key => ({
    pk: duePartition,
    sk: `${dueBefore(closes)}#${workshopId}`,
  }),
  rollUp: (scope: string, quarter: string): Key => ({ pk: rollUpPartition(scope), sk: quarter }),
} as const;

/** The quarters of a roll-up, the newest last. */
export function rollUpPartition(scope: string): string {
  return `ROLLUP#${scope}`;
}

/** The reports of a list, e.g. of those that a host organisation may read. */
export function reportsPartition(list: string): string {
  return `REPORTS#${list}`;
}

/** Workshops that close by the clock, the next one first. */
export const duePartition = 'DUE';

/** Sort keys of what is due before a moment (epoch seconds) come before this. */
export function dueBefore(moment: number): string {
  return new Date(moment * 1000).toISOString();
}

/** Sort keys of a workshop's participant records begin so: sealing reads them with one query. */
export const participantPrefix = 'PARTICIPANT#';

/** Sort keys within an organisation. */
export const memberPrefix = 'MEMBER#';
export const invitationPrefix = 'INVITATION#';
export const projectPrefix = 'PROJECT#';

const organisationPrefix = 'ORG#';
const sessionPrefix = 'SESSION#';

/** The sparse index lists what belongs to a person of the staff: memberships and sessions. */
export const staffIndex = {
  membership: (staffId: string, organisationId: string) => ({
    gsi1pk: `STAFF#${staffId}`,
    gsi1sk: `${organisationPrefix}${organisationId}`,
  }),
  session: (staffId: string, hash: string) => ({
    gsi1pk: `STAFF#${staffId}`,
    gsi1sk: `${sessionPrefix}${hash}`,
  }),
  /** What the index keys of either begin with. */
  memberships: organisationPrefix,
  sessions: sessionPrefix,
} as const;

/** The sparse index lists an organisation's workshops by start. */
export function workshopIndexKey(organisationId: string, starts: number) {
  return { gsi1pk: `ORG#${organisationId}`, gsi1sk: new Date(starts * 1000).toISOString() };
}
