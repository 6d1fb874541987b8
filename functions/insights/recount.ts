import { participantItems } from '../enrollment/store/participant-items.ts';
import type { JobDependencies } from '../platform/dependencies.ts';
import { combined, countedRecord, type Progress, progressOf } from './progress.ts';
import { readTally } from './store/tally.ts';

export interface Recounted {
  /** What the consumer of the stream has counted. */
  readonly tally: Progress;
  /** What the participant records say. */
  readonly records: Progress;
  /** Counters that differ: the tally's count less that of the records; empty when both agree. */
  readonly difference: Progress;
}

/**
 * Counts a workshop's progress again from its participant records and compares. Both agree once the
 * stream has been read to its end; while people act, the tally is up to some seconds behind.
 */
export async function recount(
  dependencies: Pick<JobDependencies, 'documents' | 'tableName' | 'content' | 'now'>,
  workshopId: string,
): Promise<Recounted> {
  let records: Progress = {};
  for await (const page of participantItems(dependencies, workshopId)) {
    for (const item of page) {
      records = combined(records, await progressOf(countedRecord(item), dependencies.content));
    }
  }
  const tally = combined((await readTally(dependencies, workshopId)) ?? {}, {});
  return { tally, records, difference: combined(tally, records, -1) };
}
