import { atOnce } from '../platform/at-once.ts';
import type { JobDependencies } from '../platform/dependencies.ts';
import { logFault } from '../platform/log-fault.ts';
import { combined, countedRecord, type Progress, progressOf } from './progress.ts';
import { addToTally } from './store/tally.ts';
import { againFrom, readChange, type StreamAnswer, sortable, streamEvent } from './stream-event.ts';

/** Workshops that are counted at the same time. */
const workshopsAtOnce = 16;

/** What one change of the table adds to the progress of one workshop. */
interface Step {
  readonly workshopId: string;
  readonly sequence: string;
  readonly progress: Progress;
}

/**
 * The consumer that counts progress: a Lambda handler for batches of the table's stream in a
 * tumbling window, since only then the event names its shard. Each change is counted exactly once
 * (see `addToTally`). A record that can't be read is left out and logged without what is in it;
 * where the table fails, the batch comes again from the earliest record of that workshop.
 */
export function tallyConsumer(dependencies: JobDependencies) {
  return async (raw: unknown): Promise<StreamAnswer> => {
    const { shardId, state = {}, Records } = streamEvent.parse(raw);
    if (Records.length === 0) return { state, batchItemFailures: [] };
    if (!shardId) throw new Error('Counting needs a tumbling window: the event names no shard.');
    const steps: Step[] = [];
    for (const record of Records) steps.push(...(await stepsOf(dependencies, record)));
    const failed: string[] = [];
    const byWorkshop = [...Map.groupBy(steps, ({ workshopId }) => workshopId).values()];
    await atOnce(byWorkshop, workshopsAtOnce, async (ofWorkshop) => {
      try {
        await count(dependencies, shardId, ofWorkshop);
      } catch (error) {
        logFault(dependencies, 'tally', error);
        failed.push(...ofWorkshop.map(({ sequence }) => sequence));
      }
    });
    return { state, batchItemFailures: againFrom(failed) };
  };
}

async function stepsOf(dependencies: JobDependencies, record: unknown): Promise<Step[]> {
  try {
    const { sequence, before, after } = readChange(record);
    const [left, right] = [countedRecord(before), countedRecord(after)];
    const workshopId = (right ?? left)?.workshopId;
    if (!workshopId) return [];
    const progress = combined(
      await progressOf(right, dependencies.content),
      await progressOf(left, dependencies.content),
      -1,
    );
    return Object.keys(progress).length > 0 ? [{ workshopId, sequence, progress }] : [];
  } catch (error) {
    logFault(dependencies, 'tally', error);
    return [];
  }
}

/** Counts what of these steps isn't counted yet. They are of one workshop, in the shard's order. */
async function count(
  dependencies: JobDependencies,
  shardId: string,
  steps: readonly Step[],
): Promise<void> {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return;
  const added = await addToTally(dependencies, {
    workshopId: first.workshopId,
    shardId,
    first: sortable(first.sequence),
    last: sortable(last.sequence),
    progress: steps.reduce((sum: Progress, step) => combined(sum, step.progress), {}),
  });
  if (added.kind !== 'counted-before') return;
  const left = steps.filter(({ sequence }) => sortable(sequence) > added.upTo);
  if (left.length < steps.length) await count(dependencies, shardId, left);
}
