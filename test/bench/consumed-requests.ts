import { AsyncLocalStorage } from 'node:async_hooks';
import * as z from 'zod/mini';
import type { Dependencies } from '../../functions/platform/dependencies.ts';

/** One request to the table. */
export interface ConsumedRequest {
  readonly writes: boolean;
  /** The sort key of a single item, e.g. `REPORT`; empty for several items. */
  readonly item: string;
  readonly units: number;
}

const writing = /^(?:UpdateItem|TransactWriteItems|PutItem|DeleteItem|BatchWriteItem)/;
const one = z.object({ CapacityUnits: z._default(z.number(), 0) });
const consumed = z.looseObject({
  ConsumedCapacity: z.optional(z.union([z.array(one), one])),
});
const keyed = z.looseObject({ Key: z.optional(z.looseObject({ sk: z.optional(z.unknown()) })) });

/** Asks the table to tell consumed units, and lists the requests of a piece of work. */
export function consumedRequests(documents: Dependencies['documents']) {
  const current = new AsyncLocalStorage<ConsumedRequest[]>();
  documents.middlewareStack.add(
    (next, context) => async (args) => {
      const input = { ...args.input, ReturnConsumedCapacity: 'TOTAL' };
      const result = await next({ ...args, input });
      const { ConsumedCapacity = [] } = consumed.parse(result.output);
      const sk = keyed.parse(args.input).Key?.sk;
      current.getStore()?.push({
        writes: writing.test(context.commandName ?? ''),
        item: typeof sk === 'string' ? sk : '',
        units: [ConsumedCapacity].flat().reduce((sum, each) => sum + each.CapacityUnits, 0),
      });
      return result;
    },
    { step: 'initialize', priority: 'low', name: 'consumedUnits' },
  );
  return async <T>(work: () => Promise<T>) => {
    const requests: ConsumedRequest[] = [];
    const result = await current.run(requests, work);
    return { result, requests };
  };
}

/** Units of the requests that read, or of those that write. */
export function unitsOf(requests: readonly ConsumedRequest[], writes: boolean): number {
  return requests
    .filter((request) => request.writes === writes)
    .reduce((sum, { units }) => sum + units, 0);
}
