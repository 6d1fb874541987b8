import { describe, expect, test } from 'vitest';
import { atOnce } from '../../../functions/platform/at-once.ts';

const pause = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 3));

describe('atOnce()', () => {
  test('does all of it, at most so many together, and hands back the results in order', async () => {
    let running = 0;
    let most = 0;
    const items = Array.from({ length: 50 }, (_, index) => index);
    const results = await atOnce(items, 7, async (item) => {
      running += 1;
      most = Math.max(most, running);
      await pause();
      running -= 1;
      return item * 2;
    });
    expect(results).toEqual(items.map((item) => item * 2));
    expect(most).toBe(7);
    expect(await atOnce([], 7, pause)).toEqual([]);
  });

  test('begins nothing more once something has failed', async () => {
    const begun: number[] = [];
    const items = Array.from({ length: 50 }, (_, index) => index);
    const failing = atOnce(items, 4, async (item) => {
      begun.push(item);
      if (item === 5) throw new Error('the sixth');
      await pause();
    });
    await expect(failing).rejects.toThrow('the sixth');
    const { length } = begun;
    for (let waited = 0; waited < 5; waited += 1) await pause();
    expect(begun).toHaveLength(length);
    expect(length).toBeLessThan(items.length);
  });
});
