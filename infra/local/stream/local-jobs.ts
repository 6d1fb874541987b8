import { publishByClock } from '../../../functions/certification/publishing/publish-all.ts';
import { publishConsumer } from '../../../functions/certification/publishing/publish-consumer.ts';
import { closingConsumer } from '../../../functions/insights/closing.ts';
import { refreshImpact } from '../../../functions/insights/refresh-impact.ts';
import { sweep } from '../../../functions/insights/sweep.ts';
import { tallyConsumer } from '../../../functions/insights/tally.ts';
import { contentFrom } from '../../../functions/platform/content-source.ts';
import type { Dependencies } from '../../../functions/platform/dependencies.ts';
import type { LocalPlaces } from '../local-places.ts';
import { localPublishing } from '../local-publishing.ts';
import { writeAtomically } from '../write-atomically.ts';
import { type Pump, startPump } from './pump.ts';

export interface LocalJobsOptions {
  readonly places: LocalPlaces;
  readonly dependencies: Dependencies;
  /** Our own address, which stands in credentials. */
  readonly site: string;
  /** Where the table answers, and whether it is our own emulator over our own file. */
  readonly endpoint: string;
  readonly embedded: boolean;
  readonly report: (fault: unknown) => void;
}

/** Milliseconds between two looks at the clock; on AWS it is a minute. */
const sweepEvery = 5_000;
/** The same for what isn't published and who is to be reminded; on AWS it is an hour. */
const publishEvery = 60_000;

/** What runs by itself on AWS: the consumers of the table's stream, and the sweep by the clock. */
export async function startLocalJobs(options: LocalJobsOptions): Promise<Pump> {
  const { places, endpoint, embedded, report } = options;
  const publish = (text: string) => writeAtomically(places.impact, text);
  // Content changes while authors write: each batch and each round reads it anew.
  const fresh = () => ({
    ...options.dependencies,
    content: contentFrom(places.functionsContent),
  });
  const publishing = localPublishing(places, options.dependencies, options.site);
  const pump = await startPump({
    endpoint,
    tableName: options.dependencies.tableName,
    consumers: {
      tally: (event) => tallyConsumer(fresh())(event),
      closing: (event) => closingConsumer(fresh(), publish)(event),
      certification: publishConsumer(publishing),
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
  const publishAll = () => publishByClock(publishing).then(() => undefined);
  let publishingNow = publishAll().catch(report);
  const slowTimer = setInterval(() => {
    publishingNow = publishingNow.then(publishAll).catch(report);
  }, publishEvery);
  return {
    stop: async () => {
      clearInterval(timer);
      clearInterval(slowTimer);
      await sweeping;
      await publishingNow;
      await pump.stop();
    },
  };
}
