import { atOnce } from '../../platform/at-once.ts';

/**
 * Does something with each, at most `most` of them at the same time, and fails at the end with what the
 * first that failed threw: one that can't be done at all holds up none of those behind it, run after
 * run.
 */
export async function eachThenFail<T>(
  all: readonly T[],
  act: (one: T) => Promise<void>,
  most = 1,
): Promise<void> {
  const failures: unknown[] = [];
  await atOnce(all, most, async (one) => {
    try {
      await act(one);
    } catch (error) {
      failures.push(error);
    }
  });
  if (failures.length > 0) throw failures[0];
}
