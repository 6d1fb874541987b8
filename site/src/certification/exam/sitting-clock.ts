/** The server's time, followed by a clock that nobody can set. */
export interface SittingClock {
  /** Epoch seconds, as the server counts them; not before what it said last. */
  now(): number;
  /** What an answer of the server said of the time. */
  heard(now: number): void;
}

/**
 * The device's date plays no part: between two answers only a clock counts that goes forward by
 * itself (`steady`, milliseconds).
 */
export function sittingClock(steady: () => number, first: number): SittingClock {
  let told = first;
  let at = steady();
  return {
    now: () => told + Math.floor((steady() - at) / 1_000),
    heard: (now) => {
      told = now;
      at = steady();
    },
  };
}
