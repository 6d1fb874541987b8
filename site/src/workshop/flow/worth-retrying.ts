import type { ProblemType } from '../../../../functions/platform/http-status.ts';
import type { Outcome } from '../../api/call.ts';

const passing: readonly ProblemType[] = ['try-again-later', 'internal-fault', 'too-many-failures'];

/**
 * Whether trying again by itself may help, and after how many seconds at the earliest; null when
 * the answer is for good.
 */
export function worthRetrying(outcome: Outcome<unknown>): { readonly afterSeconds: number } | null {
  if (outcome.kind === 'offline') return { afterSeconds: 0 };
  if (outcome.kind === 'answer' || !passing.includes(outcome.problem.type)) return null;
  return { afterSeconds: outcome.problem.retryAfterSeconds ?? 0 };
}
