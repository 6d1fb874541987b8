import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { atOnce } from '../../platform/at-once.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { readItems } from '../../platform/read-items.ts';
import { retryConflicts } from '../../platform/retry-conflicts.ts';
import { keys } from '../../platform/table.ts';
import { type RosterCode, rosterCode } from '../roster.ts';

type Reader = Pick<Dependencies, 'documents' | 'tableName' | 'now'>;

/** Codes written at the same time. */
const codesAtOnce = 16;

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
  await atOnce(hashes, codesAtOnce, async (hash) => {
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
  await atOnce(hashes, codesAtOnce, async (hash) => {
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
  reader: Reader,
  workshopId: string,
  hashes: readonly string[],
): Promise<Map<string, RosterCode>> {
  const byPartition = new Map(hashes.map((hash) => [keys.rosterCode(hash).pk, hash]));
  const asked = [...byPartition.values()].map((hash) => keys.rosterCode(hash));
  const found = new Map<string, RosterCode>();
  for (const item of await readItems(reader, asked, { consistent: true })) {
    const code = rosterCode.parse(item);
    const hash = byPartition.get(String(item.pk));
    if (hash !== undefined && code.workshopId === workshopId && code.expires > reader.now()) {
      found.set(hash, code);
    }
  }
  return found;
}
