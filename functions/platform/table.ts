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
  /** How a certifying body shows itself. */
  issuer: (bodyId: string): Key => ({ pk: `ORG#${bodyId}`, sk: 'ISSUER' }),
  /** With which keys a certifying body has signed and signs. */
  issuerKeys: (bodyId: string): Key => ({ pk: `ORG#${bodyId}`, sk: 'ISSUER-KEYS' }),
  recognition: (bodyId: string, id: string): Key => ({
    pk: `ORG#${bodyId}`,
    sk: `${recognitionPrefix}${id}`,
  }),
  targets: (bodyId: string): Key => ({ pk: `ORG#${bodyId}`, sk: 'TARGETS' }),
  holder: (staffId: string): Key => ({ pk: trainerPartition(staffId), sk: 'HOLDER' }),
  study: (staffId: string, moduleId: string): Key => ({
    pk: trainerPartition(staffId),
    sk: `STUDY#${moduleId}`,
  }),
  path: (staffId: string, bodyId: string, trackId: string): Key => ({
    pk: trainerPartition(staffId),
    sk: `PATH#${bodyId}#${trackId}`,
  }),
  trainingDay: (staffId: string, id: string): Key => ({
    pk: trainerPartition(staffId),
    sk: `DAY#${id}`,
  }),
  practice: (staffId: string, id: string): Key => ({
    pk: trainerPartition(staffId),
    sk: `PRACTICE#${id}`,
  }),
  sitting: (staffId: string, of: string, number: number): Key => ({
    pk: trainerPartition(staffId),
    sk: `SITTING#${of}#${String(number).padStart(4, '0')}`,
  }),
  /** How often somebody has begun an exam with one bank. */
  examBegun: (staffId: string, bankId: string): Key => ({
    pk: trainerPartition(staffId),
    sk: `EXAM#${bankId}`,
  }),
  /** That somebody holds a credential. */
  held: (staffId: string, credentialId: string): Key => ({
    pk: trainerPartition(staffId),
    sk: `CREDENTIAL#${credentialId}`,
  }),
  /** What a link asks of an observer. */
  witnessLink: (hash: string): Key => ({ pk: `WITNESS#${hash}`, sk: 'WITNESS' }),
  /** A credential of somebody known by address alone, until they sign in. */
  unclaimed: (addressHash: string, credentialId: string): Key => ({
    pk: unclaimedPartition(addressHash),
    sk: `CREDENTIAL#${credentialId}`,
  }),
  credential: (credentialId: string): Key => ({
    pk: `CREDENTIAL#${credentialId}`,
    sk: 'CREDENTIAL',
  }),
  /** A place of a status list, and the list's own revision. */
  statusPlace: (bodyId: string, list: number, place: number): Key => ({
    pk: statusPartition(bodyId, list),
    sk: `PLACE#${place}`,
  }),
  statusList: (bodyId: string, list: number): Key => ({
    pk: statusPartition(bodyId, list),
    sk: 'LIST',
  }),
} as const;

/** All that somebody has brought on the way to their credentials. */
export function trainerPartition(staffId: string): string {
  return `TRAINER#${staffId}`;
}

/** What waits for somebody who was recognised before they ever signed in. */
export function unclaimedPartition(addressHash: string): string {
  return `UNCLAIMED#${addressHash}`;
}

/** A status list of a certifying body: a place for each credential, and the list's revision. */
export function statusPartition(bodyId: string, list: number): string {
  return `STATUS#${bodyId}#${list}`;
}

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
export const recognitionPrefix = 'RECOGNITION#';

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

/** The sparse index lists what waits for a certifying body, the longest waiting first. */
export function applicationIndexKey(bodyId: string, appliedAt: number) {
  return { gsi1pk: `APPLICATIONS#${bodyId}`, gsi1sk: new Date(appliedAt * 1000).toISOString() };
}

/** The sparse index lists the certifying bodies that have a profile. */
export function issuerIndexKey(bodyId: string) {
  return { gsi1pk: issuersPartition, gsi1sk: bodyId };
}
export const issuersPartition = 'ISSUERS';

/** The sparse index lists the credentials of a certifying body by their end. */
export function credentialIndexKey(bodyId: string, validUntil: number) {
  return { gsi1pk: `CREDENTIALS#${bodyId}`, gsi1sk: new Date(validUntil * 1000).toISOString() };
}

/** The sparse index lists an organisation's workshops by start. */
export function workshopIndexKey(organisationId: string, starts: number) {
  return { gsi1pk: `ORG#${organisationId}`, gsi1sk: new Date(starts * 1000).toISOString() };
}
