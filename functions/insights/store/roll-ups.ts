import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { JobDependencies } from '../../platform/dependencies.ts';
import { keys, rollUpPartition } from '../../platform/table.ts';
import type { RollUpView } from '../roll-up.ts';
import type { RollUpSums } from '../rules/add-to-roll-up.ts';
import { readRollUp } from '../rules/read-roll-up.ts';

const sum = z._default(z.int(), 0);

/**
 * One quarter of a roll-up. Purpose: what workshops have reached together. Retention: stays, since
 * it holds sums of published figures only. Read by the coordinators of its organisation, the public
 * ones by everybody.
 */
const rollUp = z.object({
  kind: z.literal('roll-up'),
  quarter: z.string(),
  workshops: sum,
  joinedWorkshops: sum,
  joinedPeople: sum,
  bothWorkshops: sum,
  bothPeople: sum,
  gainWorkshops: sum,
  gainPairs: sum,
  gainPointPairs: sum,
  headsAll: sum,
  headsWomen: sum,
  headsMen: sum,
});

export interface RollUpAddition {
  readonly scope: string;
  readonly quarter: string;
  readonly adds: RollUpSums;
}

/** The part of a transaction that adds to one roll-up. */
export function rollUpUpdate(tableName: string, { scope, quarter, adds }: RollUpAddition) {
  const counted = Object.entries(adds).filter(([, count]) => count !== 0);
  return {
    Update: {
      TableName: tableName,
      Key: keys.rollUp(scope, quarter),
      UpdateExpression: `SET #kind = :kind, #quarter = :quarter ADD ${counted
        .map(([name]) => `#${name} :${name}`)
        .join(', ')}`,
      ExpressionAttributeNames: {
        '#kind': 'kind',
        '#quarter': 'quarter',
        ...Object.fromEntries(counted.map(([name]) => [`#${name}`, name])),
      },
      ExpressionAttributeValues: {
        ':kind': 'roll-up',
        ':quarter': quarter,
        ...Object.fromEntries(counted.map(([name, count]) => [`:${name}`, count])),
      },
    },
  };
}

/** The last 40 quarters of a roll-up, the newest first; none when no workshop was added. */
export async function findRollUp(
  { documents, tableName }: Pick<JobDependencies, 'documents' | 'tableName'>,
  scope: string,
): Promise<RollUpView[]> {
  const { Items = [] } = await documents.send(
    new QueryCommand({
      TableName: tableName,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :scope',
      ExpressionAttributeValues: { ':scope': rollUpPartition(scope) },
      ScanIndexForward: false,
      Limit: 40,
    }),
  );
  return Items.map((item) => {
    const { quarter, kind: _, ...sums } = rollUp.parse(item);
    return readRollUp(quarter, sums);
  });
}
