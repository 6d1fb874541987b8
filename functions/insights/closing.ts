import * as z from 'zod/mini';
import type { JobDependencies } from '../platform/dependencies.ts';
import { logFault } from '../platform/log-fault.ts';
import { closeWorkshop } from './close-workshop.ts';
import { type PublishImpact, refreshImpact } from './refresh-impact.ts';
import { againFrom, readChange, type StreamAnswer, streamEvent } from './stream-event.ts';

const closingWorkshop = z.object({
  kind: z.literal('workshop'),
  id: z.string(),
  state: z.literal('closing'),
});

/**
 * The consumer that closes workshops: a Lambda handler for batches of the table's stream, which does
 * the closing job of each workshop that has turned `closing`. The job may come twice or at the same
 * time elsewhere; what fails comes again from its record on.
 */
export function closingConsumer(dependencies: JobDependencies, publish: PublishImpact) {
  return async (raw: unknown): Promise<StreamAnswer> => {
    const { state = {}, Records } = streamEvent.parse(raw);
    const failed: string[] = [];
    for (const [workshopId, sequence] of closingIn(dependencies, Records)) {
      try {
        await closeWorkshop(dependencies, workshopId);
        // Also when another run has closed it: that one may have ended before it came to this.
        await refreshImpact(dependencies, publish);
      } catch (error) {
        logFault(dependencies, 'closing', error);
        failed.push(sequence);
      }
    }
    return { state, batchItemFailures: againFrom(failed) };
  };
}

/** The workshops that are closing, each with the first record that says so. */
function closingIn(dependencies: JobDependencies, records: readonly unknown[]) {
  const found = new Map<string, string>();
  for (const record of records) {
    try {
      const { sequence, after } = readChange(record);
      const workshop = closingWorkshop.safeParse(after);
      if (workshop.success && !found.has(workshop.data.id)) found.set(workshop.data.id, sequence);
    } catch (error) {
      logFault(dependencies, 'closing', error);
    }
  }
  return found;
}
