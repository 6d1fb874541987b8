import { expect, test } from 'vitest';
import { dueForRenewal } from '../../../../functions/certification/rules/due-for-renewal.ts';

const day = 86_400;
const now = 1_795_000_000;
const held = {
  bodyId: 'body',
  trackId: 'track',
  state: 'active',
  validFrom: now - 600 * day,
  validUntil: now + 30 * day,
};

test.each([
  ['ends in 90 days', { validUntil: now + 90 * day }, true],
  ['ends a second later', { validUntil: now + 90 * day + 1 }, false],
  ['has just ended', { validUntil: now - day }, true],
  ['ended too long ago to renew', { validUntil: now - 90 * day }, false],
  ['is suspended', { state: 'suspended' }, false],
  ['was replaced', { state: 'superseded' }, false],
] as const)('one that %s', (_, change, due) => {
  const credential = { ...held, ...change };
  expect(dueForRenewal([credential], now)).toEqual(due ? [credential] : []);
});

test('one that was renewed is done, those of other tracks and bodies stand for themselves', () => {
  const next = { ...held, validFrom: now, validUntil: now + 700 * day };
  expect(dueForRenewal([held, next], now)).toEqual([]);
  const others = [
    { ...next, trackId: 'other' },
    { ...next, bodyId: 'other' },
  ];
  expect(dueForRenewal([held, ...others], now)).toEqual([held]);
});
