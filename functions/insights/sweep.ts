import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { beginClosing } from '../enrollment/store/closing-state.ts';
import { readWorkshop } from '../enrollment/store/workshop-cache.ts';
import type { Workshop } from '../enrollment/workshop.ts';
import type { JobDependencies } from '../platform/dependencies.ts';
import { keys } from '../platform/table.ts';
import { atOnce } from './at-once.ts';
import { logJobFault } from './log-job-fault.ts';
import { type ClockItem, dueNow, forgetDue } from './store/due.ts';

/** Seconds after which a closing job that hasn't come to its end is begun again. */
const patience = 900;
const workshopsAtOnce = 8;

/**
 * Looks at the workshops whose moment has come, each minute: those that are open begin to close, a
 * closing job that got lost is begun again, and what is closed is forgotten by the clock. One that
 * fails holds nobody up: it is still due a minute later.
 */
export async function sweep(dependencies: JobDependencies): Promise<void> {
  await atOnce(await dueNow(dependencies), workshopsAtOnce, async (due) => {
    try {
      await settle(dependencies, due);
    } catch (error) {
      logJobFault(dependencies, 'sweep', error);
    }
  });
}

async function settle(dependencies: JobDependencies, due: ClockItem): Promise<void> {
  const workshop = await readWorkshop(dependencies, due.workshopId);
  const now = dependencies.now();
  if (workshop?.state === 'open' && closesAt(workshop) <= now) {
    await beginClosing(dependencies, workshop.id, now);
  } else if (workshop?.state === 'closing') {
    await nudge(dependencies, workshop.id);
  } else {
    // Closed, cancelled or erased; or extended, and then another moment is noted.
    await forgetDue(dependencies, due);
  }
}

/** By the clock, or by the notice that its trainer has given. */
function closesAt({ ends, closingAt = ends }: Workshop): number {
  return Math.min(ends, closingAt);
}

/**
 * Changes a workshop that has been closing for long, so that the stream begins its job again; at
 * most once in `patience`, for a job may take its minutes.
 */
async function nudge(
  { documents, tableName, now }: JobDependencies,
  workshopId: string,
): Promise<void> {
  const command = new UpdateCommand({
    TableName: tableName,
    Key: keys.workshop(workshopId),
    UpdateExpression: 'SET #nudgedAt = :now',
    ConditionExpression:
      '#state = :closing AND closedAt < :before AND ' +
      '(attribute_not_exists(#nudgedAt) OR #nudgedAt < :before)',
    ExpressionAttributeNames: { '#state': 'state', '#nudgedAt': 'nudgedAt' },
    ExpressionAttributeValues: {
      ':closing': 'closing',
      ':now': now(),
      ':before': now() - patience,
    },
  });
  try {
    await documents.send(command);
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}
