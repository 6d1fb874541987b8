import { allOrNothing, type TransactItems } from '../../platform/all-or-nothing.ts';
import type { JobDependencies } from '../../platform/dependencies.ts';
import { keys } from '../../platform/table.ts';
import type { KeptReport, ListedReport } from './report.ts';
import { type RollUpAddition, rollUpUpdate } from './roll-ups.ts';
import { tallyEnd } from './tally.ts';

/** All that closing a workshop leaves. */
export interface FrozenReport {
  readonly report: KeptReport;
  readonly listed: ListedReport;
  /** Names of the lists in which the report is found; none for a rehearsal. */
  readonly lists: readonly string[];
  readonly rollUps: readonly RollUpAddition[];
  /** Epoch seconds: the tally goes with the records that it counts. */
  readonly tallyExpires: number;
}

/**
 * Puts the report, adds the roll-ups and sets the workshop closed, all or nothing and only once.
 * False when another run of the job has done so, or the workshop was erased meanwhile.
 */
export function freezeReport(
  dependencies: JobDependencies,
  frozen: FrozenReport,
): Promise<boolean> {
  return allOrNothing(dependencies, freezing(dependencies.tableName, frozen));
}

function freezing(TableName: string, frozen: FrozenReport): TransactItems {
  const { report, listed } = frozen;
  const { workshopId, expires } = report;
  const { closedAt } = listed;
  return [
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
        Item: {
          ...keys.report(workshopId),
          ...report,
          ...(expires !== undefined && { ttl: expires }),
        },
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    },
    // The report has what was taken down in the room; raw, of three people, it isn't kept.
    { Delete: { TableName, Key: keys.room(workshopId) } },
    tallyEnd(TableName, workshopId, frozen.tallyExpires),
    ...frozen.lists.map((list) => ({
      Put: {
        TableName,
        Item: { ...keys.listedReport(list, closedAt, workshopId), ...listed },
      },
    })),
    ...frozen.rollUps.map((addition) => rollUpUpdate(TableName, addition)),
  ];
}
