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
  failures: (networkHash: string, window: string): Key => ({
    pk: `LIMIT#${networkHash}`,
    sk: window,
  }),
} as const;

/** Sort keys of a workshop's participant records begin so: sealing reads them with one query. */
export const participantPrefix = 'PARTICIPANT#';

/** The sparse index lists an organisation's workshops by start. */
export function workshopIndexKey(organisationId: string, starts: number) {
  return { gsi1pk: `ORG#${organisationId}`, gsi1sk: new Date(starts * 1000).toISOString() };
}
