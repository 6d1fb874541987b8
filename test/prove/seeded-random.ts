/** Numbers from 0 to below 1 that a seed decides (mulberry32): a failure can be run again. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The seed of this run: SANAD_SEED to repeat one, else the time. */
export function seedOfRun(): number {
  const given = Number(process.env.SANAD_SEED);
  return Number.isInteger(given) && given > 0 ? given : Date.now() % 2_147_483_647;
}
