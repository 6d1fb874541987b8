/**
 * Does something with each, one after the other, and fails at the end with what the first that failed
 * threw: one that can't be done at all holds up none of those behind it, run after run.
 */
export async function eachThenFail<T>(
  all: readonly T[],
  act: (one: T) => Promise<void>,
): Promise<void> {
  const failures: unknown[] = [];
  for (const one of all) {
    try {
      await act(one);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}
