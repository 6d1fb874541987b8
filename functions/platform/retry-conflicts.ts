import {
  TransactionCanceledException,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb';
import type { Dependencies } from './dependencies.ts';

const tries = 6;

/**
 * Runs a write again while transactions hold its items: the SDK doesn't repeat a
 * TransactionConflict by itself. Waits 0 to 25 ms × 2^n between tries, so at most 0.8 s in all;
 * then the conflict is thrown and answered as `try-again-later`.
 */
export async function retryConflicts<T>(
  { wait, randomBytes }: Pick<Dependencies, 'wait' | 'randomBytes'>,
  write: () => Promise<T>,
): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await write();
    } catch (error) {
      if (!isConflict(error)) throw error;
      if (attempt + 1 >= tries) throw conflictError(error);
      const [jitter = 0] = randomBytes(1);
      await wait((jitter / 255) * 25 * 2 ** attempt);
    }
  }
}

/** Whether nothing but other transactions stood in the way: a failed condition is an outcome. */
function isConflict(error: unknown): boolean {
  // What a single write gets while a transaction holds its item.
  if (error instanceof TransactionConflictException) return true;
  if (!(error instanceof TransactionCanceledException)) return false;
  const codes = (error.CancellationReasons ?? []).map((reason) => reason.Code);
  const passing = ['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'];
  return (
    codes.some((code) => code !== undefined && passing.includes(code)) &&
    !codes.includes('ConditionalCheckFailed')
  );
}

function conflictError(cause: unknown): Error {
  const error = new Error('Other transactions held the items for too long.', { cause });
  error.name = 'TransactionConflictException';
  return error;
}
