import fc from 'fast-check';
import { expect, test } from 'vitest';
import { retryDelay } from '../../../site/src/workshop/flow/retry-delay.ts';
import { worthRetrying } from '../../../site/src/workshop/flow/worth-retrying.ts';

test('retryDelay() doubles from two seconds to a minute', () => {
  const delays = [1, 2, 3, 4, 5, 6, 7, 100].map((tries) => retryDelay(tries, 0));
  expect(delays).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000]);
});

test('retryDelay() is never before Retry-After, never over 1.5 times the longest wait', () => {
  const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(fc.nat(1_000), random, fc.nat(300), (tries, chance, seconds) => {
      const delay = retryDelay(tries, chance, seconds);
      expect(delay).toBeGreaterThanOrEqual(Math.max(2, seconds) * 1_000);
      expect(delay).toBeLessThanOrEqual(Math.max(60, seconds) * 1_500);
    }),
  );
});

test('worthRetrying() tries again what may pass, and nothing that is for good', () => {
  const problem = { title: '', status: 503, requestId: 'r' };
  const of = (type: 'try-again-later' | 'workshop-closed', retryAfterSeconds?: number) =>
    worthRetrying({
      kind: 'problem',
      problem: { ...problem, type, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) },
    });
  expect(of('try-again-later', 7)).toEqual({ afterSeconds: 7 });
  expect(of('try-again-later')).toEqual({ afterSeconds: 0 });
  expect(of('workshop-closed')).toBeNull();
  expect(worthRetrying({ kind: 'offline' })).toEqual({ afterSeconds: 0 });
  expect(worthRetrying({ kind: 'answer', body: null })).toBeNull();
});
