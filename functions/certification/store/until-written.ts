import { type ProblemOutcome, problemOutcome } from '../../platform/outcome.ts';

/** Tries when somebody else changes the same things between reading and writing. */
const tries = 4;

/** Reads, decides and writes once more while `attempt` says, by undefined, that others were faster. */
export async function untilWritten<T>(
  attempt: () => Promise<T | undefined>,
): Promise<T | ProblemOutcome<'try-again-later'>> {
  for (let count = 0; count < tries; count += 1) {
    const done = await attempt();
    if (done !== undefined) return done;
  }
  return problemOutcome('try-again-later', { retryAfterSeconds: 1 });
}
