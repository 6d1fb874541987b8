import type * as z from 'zod/mini';
import type { Dependencies } from '../platform/dependencies.ts';
import { type Trial, trySecret } from '../platform/try-secret.ts';

/** What a participant's code leads to, with the failure limit; else `code-unknown`. */
export function tryCode<S extends z.ZodMiniType>(
  dependencies: Dependencies,
  trial: Omit<Trial<S, 'code-unknown'>, 'unknown'>,
) {
  return trySecret(dependencies, { ...trial, unknown: 'code-unknown' });
}
