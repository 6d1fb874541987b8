import type * as z from 'zod/mini';
import type { Dependencies } from './dependencies.ts';
import { secondsToWait } from './failure-limit.ts';
import { countFailure, readCodeAndFailures } from './failures.ts';
import type { ProblemType } from './http-status.ts';
import { type ProblemOutcome, problemOutcome } from './outcome.ts';
import type { Key } from './table.ts';

/** The item behind a code or a link's secret, as somebody on a network tries it. */
export interface Trial<S extends z.ZodMiniType, P extends ProblemType> {
  /** Left undefined where no such code can exist. */
  readonly key: Key | undefined;
  readonly network: string;
  readonly item: S;
  /** What an unknown one is called. */
  readonly unknown: P;
  /** Whether what was found is good; what isn't counts and answers as unknown. */
  readonly good?: (item: z.infer<S>) => boolean;
}

const nothing: Key = { pk: 'CODE#impossible', sk: 'CODE' };

/**
 * Reads what a code leads to, with the failure limit. Unknown and mistyped codes take the same way
 * and answer alike; only failures are counted.
 */
export async function trySecret<S extends z.ZodMiniType, P extends ProblemType>(
  dependencies: Dependencies,
  { key, network, item, unknown, good = () => true }: Trial<S, P>,
): Promise<{ kind: 'found'; item: z.infer<S> } | ProblemOutcome<P | 'too-many-failures'>> {
  const read = await readCodeAndFailures(dependencies, key ?? nothing, network);
  const retryAfterSeconds = secondsToWait(read.failures, dependencies.now());
  if (retryAfterSeconds > 0) return problemOutcome('too-many-failures', { retryAfterSeconds });
  const found = read.item === undefined ? undefined : item.parse(read.item);
  if (found !== undefined && good(found)) return { kind: 'found', item: found };
  // Counted first, then judged: of many tried at the same time none slips through.
  const wait = secondsToWait(await countFailure(dependencies, network), dependencies.now());
  return wait > 0
    ? problemOutcome('too-many-failures', { retryAfterSeconds: wait })
    : problemOutcome(unknown);
}
