import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { JobDependencies } from '../../platform/dependencies.ts';
import { retryConflicts } from '../../platform/retry-conflicts.ts';
import { keys } from '../../platform/table.ts';
import type { KeptReport, ListedReport } from './report.ts';
import { type RollUpAddition, rollUpUpdate } from './roll-ups.ts';
import { tallyEnd } from './tally.ts';

/** All that closing a workshop leaves. */
export interface FrozenReport {
  readonly report: KeptReport;
  readonly listed: ListedReport;
  /** Names of the lists in which the report is found. */
  readonly lists: readonly string[];
  readonly rollUps: readonly RollUpAddition[];
  /** Epoch seconds: the tally goes with the records that it counts. */
  readonly tallyExpires: number;
}

/**
 * Puts the report, adds the roll-ups and sets the workshop closed, all or nothing and only once.
 * False when another run of the job has done so, or the workshop was erased meanwhile.
 */
export async function freezeReport(
  dependencies: JobDependencies,
  frozen: FrozenReport,
): Promise<boolean> {
  const command = freezeCommand(dependencies.tableName, frozen);
  try {
    await retryConflicts(dependencies, () => dependencies.documents.send(command));
    return true;
  } catch (error) {
    if (error instanceof TransactionCanceledException && conditionFailed(error)) return false;
    throw error;
  }
}

function freezeCommand(TableName: string, frozen: FrozenReport): TransactWriteCommand {
  const { report, listed } = frozen;
  const { workshopId, expires } = report;
  const { closedAt } = listed;
  const until = expires !== undefined && { ttl: expires };
  return new TransactWriteCommand({
    TransactItems: [
      {
        Update: {
          TableName,
          Key: keys.workshop(workshopId),
          UpdateExpression: 'SET #state = :closed',
          ConditionExpression: '#state = :closing',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: { ':closed': 'closed', ':closing': 'closing' },
        },
      },
      {
        Put: {
          TableName,
          Item: { ...keys.report(workshopId), ...report, ...until },
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      },
      // The report has what was taken down in the room; raw, of three people, it isn't kept.
      { Delete: { TableName, Key: keys.room(workshopId) } },
      tallyEnd(TableName, workshopId, frozen.tallyExpires),
      ...frozen.lists.map((list) => ({
        Put: {
          TableName,
          Item: { ...keys.listedReport(list, closedAt, workshopId), ...listed, ...until },
        },
      })),
      ...frozen.rollUps.map((addition) => rollUpUpdate(TableName, addition)),
    ],
  });
}

function conditionFailed(error: TransactionCanceledException): boolean {
  return (error.CancellationReasons ?? []).some(({ Code }) => Code === 'ConditionalCheckFailed');
}
