import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { BatchGetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Dependencies } from '../../platform/dependencies.ts';
import { retryConflicts } from '../../platform/retry-conflicts.ts';
import { type Key, keys } from '../../platform/table.ts';
import { type RosterCode, rosterCode } from '../roster.ts';

type Reader = Pick<Dependencies, 'documents' | 'tableName' | 'now'>;

/** Codes written at the same time. */
const atOnce = 16;
/** As many as DynamoDB reads in one batch. */
const readBatch = 100;

/** What is written of a new code. `expires` in epoch seconds. */
export interface NewCodes {
  readonly workshopId: string;
  readonly hashes: readonly string[];
  readonly expires: number;
}

/** Writes new codes; one that is there already stays as it is. */
export async function issueCodes(
  dependencies: Dependencies,
  { workshopId, hashes, expires }: NewCodes,
): Promise<void> {
  const { documents, tableName } = dependencies;
  await someAtOnce(hashes, async (hash) => {
    const command = new UpdateCommand({
      TableName: tableName,
      Key: keys.rosterCode(hash),
      UpdateExpression:
        'SET #kind = :kind, workshopId = if_not_exists(workshopId, :workshop), ' +
        'standing = if_not_exists(standing, :issued), ' +
        'expires = if_not_exists(expires, :expires), #ttl = if_not_exists(#ttl, :expires)',
      ConditionExpression: 'attribute_not_exists(pk) OR workshopId = :workshop',
      ExpressionAttributeNames: { '#kind': 'kind', '#ttl': 'ttl' },
      ExpressionAttributeValues: {
        ':kind': 'roster-code',
        ':workshop': workshopId,
        ':issued': 'issued',
        ':expires': expires,
      },
    });
    await retryConflicts(dependencies, () => documents.send(command));
  });
}

/** Marks codes of a workshop as lost, joined with or not; completed ones stay as they are. */
export async function replaceCodes(
  dependencies: Dependencies,
  workshopId: string,
  hashes: readonly string[],
): Promise<void> {
  const { documents, tableName } = dependencies;
  await someAtOnce(hashes, async (hash) => {
    const command = new UpdateCommand({
      TableName: tableName,
      Key: keys.rosterCode(hash),
      UpdateExpression: 'SET lost = :yes',
      ConditionExpression: 'standing <> :completed AND workshopId = :workshop',
      ExpressionAttributeValues: {
        ':yes': true,
        ':completed': 'completed',
        ':workshop': workshopId,
      },
    });
    try {
      await retryConflicts(dependencies, () => documents.send(command));
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  });
}

/** The codes of a workshop as they stand, by hash; others and those past their retention are left out. */
export async function readCodes(
  { documents, tableName, now }: Reader,
  workshopId: string,
  hashes: readonly string[],
): Promise<Map<string, RosterCode>> {
  const byPartition = new Map(hashes.map((hash) => [keys.rosterCode(hash).pk, hash]));
  const found = new Map<string, RosterCode>();
  const left: Key[] = [...byPartition.values()].map((hash) => keys.rosterCode(hash));
  while (left.length > 0) {
    const asked = left.splice(0, readBatch);
    const { Responses, UnprocessedKeys } = await documents.send(
      new BatchGetCommand({ RequestItems: { [tableName]: { Keys: asked, ConsistentRead: true } } }),
    );
    if (UnprocessedKeys?.[tableName]) throw throttled();
    for (const item of Responses?.[tableName] ?? []) {
      const code = rosterCode.parse(item);
      const hash = byPartition.get(String(item.pk));
      if (hash !== undefined && code.workshopId === workshopId && code.expires > now()) {
        found.set(hash, code);
      }
    }
  }
  return found;
}

async function someAtOnce(
  hashes: readonly string[],
  work: (hash: string) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < hashes.length; start += atOnce) {
    await Promise.all(hashes.slice(start, start + atOnce).map(work));
  }
}

/** BatchGetItem answers partly under throttling; asking again is the page's turn. */
function throttled(): Error {
  const error = new Error('The batch read came back incomplete.');
  error.name = 'ThrottlingException';
  return error;
}
