import { AsyncLocalStorage } from 'node:async_hooks';
import {
  TransactionCanceledException,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** One request to the table as it left: every retry of the client is one of its own. */
export interface SentRequest {
  /** e.g. `UpdateItemCommand` */
  readonly command: string;
  /** Whether the table answered that it is done. */
  readonly done: boolean;
  /** Whether it was refused since a transaction held the item. */
  readonly conflict: boolean;
}

/**
 * Watches a document client and tells which requests a piece of work sent, also when many pieces
 * run at the same time.
 */
export function countedRequests(documents: DynamoDBDocumentClient) {
  const current = new AsyncLocalStorage<SentRequest[]>();
  documents.middlewareStack.add(
    (next, context) => async (args) => {
      const request = { command: context.commandName ?? 'unknown', done: false, conflict: false };
      current.getStore()?.push(request);
      try {
        const result = await next(args);
        request.done = true;
        return result;
      } catch (error) {
        request.conflict = isConflict(error);
        throw error;
      }
    },
    // Behind the retries, which are `high` in the same step.
    { step: 'finalizeRequest', priority: 'low', name: 'countedRequests' },
  );
  return async <T>(
    work: () => Promise<T>,
  ): Promise<{ result: T; sent: readonly SentRequest[] }> => {
    const sent: SentRequest[] = [];
    return { result: await current.run(sent, work), sent };
  };
}

function isConflict(error: unknown): boolean {
  if (error instanceof TransactionConflictException) return true;
  if (!(error instanceof TransactionCanceledException)) return false;
  const codes = (error.CancellationReasons ?? []).map(({ Code }) => Code);
  return codes.includes('TransactionConflict') || codes.includes('ThrottlingError');
}
