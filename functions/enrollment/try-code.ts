import type * as z from 'zod/mini';
import type { Dependencies } from '../platform/dependencies.ts';
import { type ProblemOutcome, problemOutcome } from '../platform/outcome.ts';
import type { Key } from '../platform/table.ts';
import { secondsToWait } from './rules/failure-limit.ts';
import { countFailure, readCodeAndFailures } from './store/failures.ts';

/** A code's item as it is tried by someone on a network; without a key no such code can exist. */
interface Trial<S extends z.ZodMiniType> {
  readonly key: Key | undefined;
  readonly network: string;
  readonly item: S;
}

const noCode: Key = { pk: 'CODE#impossible', sk: 'CODE' };

/**
 * Reads what a code leads to, with the failure limit. Unknown and mistyped codes take the same way
 * and answer alike; only failures are counted.
 */
export async function tryCode<S extends z.ZodMiniType>(
  dependencies: Dependencies,
  { key, network, item }: Trial<S>,
): Promise<
  { kind: 'found'; item: z.infer<S> } | ProblemOutcome<'code-unknown' | 'too-many-failures'>
> {
  const read = await readCodeAndFailures(dependencies, key ?? noCode, network);
  const retryAfterSeconds = secondsToWait(read.failures, dependencies.now());
  if (retryAfterSeconds > 0) return problemOutcome('too-many-failures', { retryAfterSeconds });
  if (read.item === undefined) {
    // Counted first, then judged: of many tried at the same time none slips through.
    const wait = secondsToWait(await countFailure(dependencies, network), dependencies.now());
    return wait > 0
      ? problemOutcome('too-many-failures', { retryAfterSeconds: wait })
      : problemOutcome('code-unknown');
  }
  return { kind: 'found', item: item.parse(read.item) };
}
