import { setTimeout as wait } from 'node:timers/promises';
import type { Killable } from './killable.ts';

/**
 * Kills the victims in turn, `kills` times, spread over `total` answers at random moments, each
 * starting again at once. Tell it every answer; `finished` resolves when no kill is under way.
 */
export function killSchedule(
  victims: readonly Killable[],
  { kills, total, random }: { kills: number; total: number; random: () => number },
) {
  const moments = Array.from({ length: kills }, (_, index) =>
    Math.floor(((index + 0.2 + random() * 0.6) / kills) * total * 0.95),
  );
  let done = 0;
  let failure: unknown;
  let under: Promise<void> | undefined;
  const strike = async () => {
    const victim = victims[done % victims.length];
    await wait(random() * 20);
    await victim?.killAndRestart();
    done += 1;
  };
  const onAnswer = (count: number): void => {
    const next = moments[done];
    if (under || next === undefined || count < next) return;
    under = strike()
      .catch((error: unknown) => {
        failure = error;
      })
      .finally(() => {
        under = undefined;
      });
  };
  const finished = async (): Promise<number> => {
    await under;
    if (failure) throw new Error('A killed process did not start again.', { cause: failure });
    return done;
  };
  return { onAnswer, finished };
}
