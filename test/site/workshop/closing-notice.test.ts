import fc from 'fast-check';
import { expect, test } from 'vitest';
import { serverClock } from '../../../site/src/workshop/api/server-clock.ts';
import { minutesLeft } from '../../../site/src/workshop/flow/closing-notice.ts';
import { timeToLook } from '../../../site/src/workshop/flow/time-to-look.ts';

test.each([
  [900, 15],
  [601, 15],
  [600, 10],
  [300, 5],
  [299, 5],
  [120, 2],
  [60, 1],
  [1, 1],
  [0, 0],
  [-90, 0],
  [2_000, 15],
])('minutesLeft() with %i seconds left says %i', (left, minutes) => {
  expect(minutesLeft(1_000_000 + left, 1_000_000)).toBe(minutes);
});

test('minutesLeft() never says less than is left, up to the longest notice', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100, max: 900 }), (left) => {
      expect(minutesLeft(1_000_000 + left, 1_000_000)).toBeGreaterThanOrEqual(
        Math.min(left / 60, 15),
      );
    }),
  );
  expect(minutesLeft(null, 1_000_000)).toBeNull();
});

test('serverClock() goes by the server, however wrong the device is', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(3_600), (wrong, later) => {
      const told = Date.UTC(2026, 10, 21, 12);
      let device = told + wrong;
      const clock = serverClock(() => device);
      clock.heard(new Headers({ date: new Date(told).toUTCString() }));
      device += later * 1_000;
      expect(clock.now()).toBe(told / 1_000 + later);
    }),
  );
});

test('serverClock() without a readable date keeps to the device', () => {
  const clock = serverClock(() => 5_000);
  clock.heard(new Headers());
  clock.heard(new Headers({ date: 'soon' }));
  expect(clock.now()).toBe(5);
});

test('serverClock() does not go by what a cache kept', () => {
  const told = Date.UTC(2026, 10, 21, 12);
  const clock = serverClock(() => told);
  const date = new Date(told - 20_000).toUTCString();
  clock.heard(new Headers({ date, age: '20' }));
  expect(clock.now()).toBe(told / 1_000);
});

test('timeToLook() is sooner for who moves, and leaves time in a notice of 5 minutes', () => {
  expect(timeToLook(59, true)).toBe(false);
  expect(timeToLook(60, true)).toBe(true);
  expect(timeToLook(179, false)).toBe(false);
  expect(timeToLook(180, false)).toBe(true);
});

test('timeToLook() holds on a device whose clock was a day ahead until the server was heard', () => {
  const day = 86_400_000;
  const told = Date.UTC(2026, 10, 21, 12);
  const clock = serverClock(() => told + day);
  const opened = clock.now();
  clock.heard(new Headers({ date: new Date(told).toUTCString() }));
  expect(timeToLook(clock.now() - opened, false)).toBe(true);
});
