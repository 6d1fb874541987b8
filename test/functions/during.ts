import { expect } from 'vitest';
import type { Dependencies } from '../../functions/platform/dependencies.ts';

/**
 * Lets something else happen between what a request reads and what it writes through this client. The
 * request has to write something: else nothing would have happened in between.
 */
export function during({ middlewareStack }: Dependencies['documents']) {
  let meanwhile: (() => Promise<unknown>) | undefined;
  middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        const first = meanwhile;
        if (!first || !/Transact|Put/.test(commandName)) return next(args);
        meanwhile = undefined;
        await first();
        return next(args);
      },
    { step: 'initialize', priority: 'low', name: 'meanwhile' },
  );
  return async <T>(happens: () => Promise<unknown>, request: () => Promise<T>): Promise<T> => {
    meanwhile = happens;
    const answer = await request();
    expect(meanwhile).toBeUndefined();
    return answer;
  };
}
