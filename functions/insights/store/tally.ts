import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import type { JobDependencies } from '../../platform/dependencies.ts';
import { retryConflicts } from '../../platform/retry-conflicts.ts';
import { keys, table } from '../../platform/table.ts';
import type { Progress } from '../progress.ts';

/**
 * The live progress of a workshop. Purpose: its trainer sees how far the group is. Retention: until
 * its participant records expire. Read by the trainer and the organisation's coordinators. Holds
 * counts and, for each shard of the stream, how far it has been counted; both are attributes of the
 * item itself, so that one update makes the item or adds to it.
 */
const tally = z.looseObject({
  kind: z.literal('tally'),
  workshopId: z.string(),
  /** Epoch seconds, once the workshop is closed. */
  expires: z.optional(z.int()),
});
const checkpoint = z.object({
  /** Sequence number of the last change counted, zero-padded to 40 digits. */
  sequence: z.string(),
  /** Epoch seconds. */
  at: z.int(),
});

const itemNames = { '#kind': 'kind', '#workshop': 'workshopId' };
const counterPrefix = 'count ';
const shardPrefix = 'shard ';
/** The stream keeps a change for 24 hours: after two days a shard has nothing left to count. */
const checkpointSeconds = 172_800;
/** Shards last four hours; so many checkpoints are kept without a look at their age. */
const fewCheckpoints = 16;

/** Changes of one workshop in one shard, summed up. */
export interface Addition {
  readonly workshopId: string;
  readonly shardId: string;
  /** Sortable sequence numbers of the first and the last change in it. */
  readonly first: string;
  readonly last: string;
  readonly progress: Progress;
}

export type Added =
  | { readonly kind: 'added' }
  /** Some or all of it was counted before: everything up to this sequence number. */
  | { readonly kind: 'counted-before'; readonly upTo: string }
  /** The workshop is erased, its tally with it. */
  | { readonly kind: 'erased' };

/** The progress counted so far; undefined when nothing has been counted yet, or nothing is kept. */
export async function readTally(
  { documents, tableName, now }: Pick<JobDependencies, 'documents' | 'tableName' | 'now'>,
  workshopId: string,
): Promise<Progress | undefined> {
  const { Item } = await documents.send(
    new GetCommand({ TableName: tableName, Key: keys.tally(workshopId) }),
  );
  const found = Item && tally.parse(Item);
  if (!found || (found.expires !== undefined && found.expires <= now())) return undefined;
  return countersIn(found);
}

/** The part of a transaction that gives a tally its end. */
export function tallyEnd(tableName: string, workshopId: string, expires: number) {
  return {
    Update: {
      TableName: tableName,
      Key: keys.tally(workshopId),
      UpdateExpression:
        'SET #kind = :kind, #workshop = :workshop, expires = :expires, #ttl = :expires',
      ExpressionAttributeNames: { ...itemNames, '#ttl': table.ttlAttribute },
      ExpressionAttributeValues: {
        ':kind': 'tally',
        ':workshop': workshopId,
        ':expires': expires,
      },
    },
  };
}

function countersIn(item: Readonly<Record<string, unknown>>): Progress {
  const counters = Object.entries(item).filter(([name]) => name.startsWith(counterPrefix));
  return Object.fromEntries(
    counters.map(([name, count]) => [name.slice(counterPrefix.length), z.int().parse(count)]),
  );
}

/**
 * Adds to a tally and moves its checkpoint, in one write on the condition that nothing of it was
 * counted before: however often a batch comes, each change counts once. What only takes away never
 * makes a tally, so none comes back after its workshop was erased.
 */
export async function addToTally(
  dependencies: JobDependencies,
  addition: Addition,
): Promise<Added> {
  const command = additionCommand(dependencies, addition);
  try {
    const { Attributes } = await retryConflicts(dependencies, () =>
      dependencies.documents.send(command),
    );
    await forgetOldShards(dependencies, addition.workshopId, tally.parse(Attributes));
    return { kind: 'added' };
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    if (!error.Item) return { kind: 'erased' };
    const before = checkpoint.parse(unmarshall(error.Item)[shardPrefix + addition.shardId]);
    return { kind: 'counted-before', upTo: before.sequence };
  }
}

function additionCommand({ tableName, now }: JobDependencies, addition: Addition): UpdateCommand {
  const { workshopId, shardId, first, last } = addition;
  const counters = Object.entries(addition.progress);
  const takesAway = counters.some(([, count]) => count < 0);
  const adds = counters.map((_, index) => `#count${index} :count${index}`).join(', ');
  return new UpdateCommand({
    TableName: tableName,
    Key: keys.tally(workshopId),
    UpdateExpression:
      'SET #kind = :kind, #workshop = :workshop, #shard = :checkpoint' +
      (adds === '' ? '' : ` ADD ${adds}`),
    ConditionExpression:
      '(attribute_not_exists(#shard) OR #shard.#sequence < :first)' +
      (takesAway ? ' AND attribute_exists(pk)' : ''),
    ExpressionAttributeNames: {
      ...itemNames,
      '#shard': shardPrefix + shardId,
      '#sequence': 'sequence',
      ...Object.fromEntries(
        counters.map(([counter], index) => [`#count${index}`, counterPrefix + counter]),
      ),
    },
    ExpressionAttributeValues: {
      ':kind': 'tally',
      ':workshop': workshopId,
      ':first': first,
      ':checkpoint': { sequence: last, at: now() },
      ...Object.fromEntries(counters.map(([, count], index) => [`:count${index}`, count])),
    },
    ReturnValues: 'ALL_NEW',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  });
}

/** A workshop open for a year meets two thousand shards: their checkpoints don't stay. */
async function forgetOldShards(
  { documents, tableName, now }: JobDependencies,
  workshopId: string,
  item: Readonly<Record<string, unknown>>,
): Promise<void> {
  const shards = Object.keys(item).filter((name) => name.startsWith(shardPrefix));
  if (shards.length <= fewCheckpoints) return;
  const before = now() - checkpointSeconds;
  const old = shards.filter((name) => checkpoint.parse(item[name]).at < before);
  if (old.length === 0) return;
  await documents.send(
    new UpdateCommand({
      TableName: tableName,
      Key: keys.tally(workshopId),
      UpdateExpression: `REMOVE ${old.map((_, index) => `#old${index}`).join(', ')}`,
      ExpressionAttributeNames: Object.fromEntries(
        old.map((name, index) => [`#old${index}`, name]),
      ),
    }),
  );
}
