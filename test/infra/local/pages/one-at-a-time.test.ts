import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { oneAtATime } from '../../../../infra/local/pages/one-at-a-time.ts';

it('oneAtATime() never overlaps, and gives each caller a run that began after the call', async () => {
  let running = 0;
  let most = 0;
  let state = 0;
  let seen = -1;
  let runs = 0;
  const task = oneAtATime(async () => {
    running += 1;
    runs += 1;
    most = Math.max(most, running);
    const read = state;
    await wait(5);
    seen = read;
    running -= 1;
  });
  const callers = Array.from({ length: 40 }, async () => {
    await wait(Math.random() * 30);
    state += 1;
    const mine = state;
    await task();
    expect(seen).toBeGreaterThanOrEqual(mine);
  });
  await Promise.all(callers);
  expect(most).toBe(1);
  expect(runs).toBeLessThan(40);
});

it('oneAtATime() goes on after a failure', async () => {
  let runs = 0;
  const task = oneAtATime(async () => {
    runs += 1;
    await wait(1);
    if (runs === 1) throw new Error('first');
  });
  const first = task();
  const second = task();
  await expect(first).rejects.toThrow('first');
  await second;
  expect(runs).toBe(2);
});
