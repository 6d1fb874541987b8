import { closingConsumer } from '../../../functions/insights/closing.ts';
import { refreshImpact } from '../../../functions/insights/refresh-impact.ts';
import { sweep } from '../../../functions/insights/sweep.ts';
import { tallyConsumer } from '../../../functions/insights/tally.ts';
import { contentFrom } from '../../../functions/platform/content-source.ts';
import type { JobDependencies } from '../../../functions/platform/dependencies.ts';
import type { LocalPlaces } from '../local-places.ts';
import { writeAtomically } from '../write-atomically.ts';
import { type Pump, startPump } from './pump.ts';

export interface LocalJobsOptions {
  readonly places: LocalPlaces;
  readonly dependencies: JobDependencies;
  /** Where the table answers, and whether it is our own emulator over our own file. */
  readonly endpoint: string;
  readonly embedded: boolean;
  readonly report: (fault: unknown) => void;
}

/** Milliseconds between two looks at the clock; on AWS it is a minute. */
const sweepEvery = 5_000;

/** What runs by itself on AWS: the consumers of the table's stream, and the sweep by the clock. */
export async function startLocalJobs(options: LocalJobsOptions): Promise<Pump> {
  const { places, endpoint, embedded, report } = options;
  const publish = (text: string) => writeAtomically(places.impact, text);
  // Content changes while authors write: each batch and each round reads it anew.
  const fresh = () => ({
    ...options.dependencies,
    content: contentFrom(places.functionsContent),
  });
  const pump = await startPump({
    endpoint,
    tableName: options.dependencies.tableName,
    consumers: {
      tally: (event) => tallyConsumer(fresh())(event),
      closing: (event) => closingConsumer(fresh(), publish)(event),
    },
    positions: places.stream,
    database: embedded ? places.database : undefined,
    report,
  });
  await refreshImpact(options.dependencies, publish);
  let sweeping: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    sweeping = sweeping.then(() => sweep(fresh())).catch(report);
  }, sweepEvery);
  return {
    stop: async () => {
      clearInterval(timer);
      await sweeping;
      await pump.stop();
    },
  };
}
