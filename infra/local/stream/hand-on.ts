import { setTimeout as wait } from 'node:timers/promises';
import type { StreamAnswer } from '../../../functions/insights/stream-event.ts';
import { type Batch, lambdaEvent } from './lambda-event.ts';

/** The Lambda handler of a consumer. */
export type Consume = (event: ReturnType<typeof lambdaEvent>) => Promise<StreamAnswer>;

export interface HandingOn {
  readonly consume: Consume;
  /** Told how far the consumer has come. */
  readonly moved: (sequence: string) => Promise<void>;
  readonly signal: AbortSignal;
  readonly report: (fault: unknown) => void;
}

/** Tries before a change is given up, as on AWS. */
const mostTries = 8;
/** After so many it is tried alone, so that it takes no neighbours with it. */
const triesTogether = 2;

/** Hands a batch to its consumer until all of it is handled or given up. */
export async function handOn(
  { records, ...shard }: Batch,
  { consume, moved, signal, report }: HandingOn,
): Promise<void> {
  let left = records;
  let tries = 0;
  while (left.length > 0 && !signal.aborted) {
    const now = tries > triesTogether ? left.slice(0, 1) : left;
    let done = await handled(consume, { ...shard, records: now }, report);
    tries = done > 0 ? 0 : tries + 1;
    if (tries >= mostTries) {
      report(new Error(`A change of the table was given up after ${mostTries} tries.`));
      done = 1;
      tries = 0;
    }
    const last = left[done - 1]?.dynamodb?.SequenceNumber;
    if (last !== undefined) await moved(last);
    left = left.slice(done);
    if (done === 0) await wait(25 * 2 ** tries, undefined, { signal }).catch(() => undefined);
  }
}

/** How many records, from the first on, the consumer has handled. */
async function handled(
  consume: Consume,
  batch: Batch,
  report: HandingOn['report'],
): Promise<number> {
  const event = lambdaEvent(batch, Date.now());
  try {
    const { batchItemFailures } = await consume(event);
    const places = batchItemFailures.map(({ itemIdentifier }) =>
      event.Records.findIndex(({ dynamodb }) => dynamodb.SequenceNumber === itemIdentifier),
    );
    // As Lambda has it: a failure that names no record of the batch means all of them.
    return Math.max(0, Math.min(event.Records.length, ...places));
  } catch (fault) {
    report(fault);
    return 0;
  }
}
