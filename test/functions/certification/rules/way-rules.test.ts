import { describe, expect, it, test } from 'vitest';
import { countSessions } from '../../../../functions/certification/rules/count-sessions.ts';
import { hasBeen } from '../../../../functions/certification/rules/has-been.ts';
import { nextRound, renewalOf } from '../../../../functions/certification/rules/next-round.ts';
import { isEnough, lessonsLeft } from '../../../../functions/certification/rules/study-complete.ts';

const day = 86_400;
const validUntil = 1_000 * day;

describe('renewing', () => {
  test.each([
    ['not-yet', validUntil - 90 * day - 1],
    ['renew', validUntil - 90 * day],
    ['renew', validUntil + 90 * day - 1],
    ['begin-anew', validUntil + 90 * day],
  ])('is %s at %d', (standing, now) => {
    expect(renewalOf({ state: 'active', validUntil }, now)).toBe(standing);
  });

  it('needs an active credential, but the whole way is open again in the end', () => {
    for (const state of ['suspended', 'revoked', 'superseded'] as const) {
      expect(renewalOf({ state, validUntil }, validUntil)).toBe('not-yet');
      expect(renewalOf({ state, validUntil }, validUntil + 90 * day)).toBe('begin-anew');
    }
  });

  it('follows a round that is done, or one that renews nothing yet', () => {
    const follows = (state: Parameters<typeof nextRound>[0]['state'], isRenewal = false) =>
      nextRound({ state, isRenewal }, 'renew');
    expect(follows('approved')).toBe('renew');
    expect(follows('approved', true)).toBe('renew');
    expect(follows('refused')).toBe('renew');
    expect(follows('open')).toBe('renew');
    expect(follows('open', true)).toBe('not-yet');
    for (const state of ['applied', 'returned', 'declined', 'appealed'] as const) {
      expect(follows(state)).toBe('not-yet');
    }
  });

  it('never throws away a way that has been set out on', () => {
    expect(nextRound({ state: 'open', isRenewal: false }, 'begin-anew')).toBe('not-yet');
    expect(nextRound({ state: 'approved', isRenewal: false }, 'begin-anew')).toBe('begin-anew');
    expect(nextRound({ state: 'approved', isRenewal: false }, 'not-yet')).toBe('not-yet');
  });
});

describe('a day that is written down', () => {
  const noon = Date.UTC(2026, 10, 20, 12) / 1_000;
  it('has begun somewhere on earth', () => {
    expect(hasBeen('2026-11-20', noon)).toBe(true);
    expect(hasBeen('2026-11-21', noon)).toBe(true);
    expect(hasBeen('2026-11-21', noon - 2 * 3_600 - 1)).toBe(false);
    expect(hasBeen('2026-11-22', noon)).toBe(false);
  });

  it('is in the calendar', () => {
    expect(hasBeen('2026-02-29', noon)).toBe(false);
    expect(hasBeen('2024-02-29', noon)).toBe(true);
    expect(hasBeen('2024-13-01', noon)).toBe(false);
  });
});

describe('a module that staff study', () => {
  it('is completed from 60 of 100 on', () => {
    expect(isEnough({ correct: 3, of: 5 })).toBe(true);
    expect(isEnough({ correct: 5, of: 9 })).toBe(false);
    expect(isEnough({ correct: 0, of: 0 })).toBe(false);
  });

  it('names the lessons that are left', () => {
    expect(lessonsLeft(['one', 'two'], new Set(['two', 'gone']))).toEqual(['one']);
  });
});

describe('observed sessions', () => {
  const session = { round: 2, state: 'passed' as const, on: '2026-11-20' };
  const workshop = { ...session, workshopId: 'w1' };
  test.each([
    ['two elsewhere on one day', 2, [session, session]],
    ['one day of a workshop, logged twice', 1, [workshop, workshop]],
    ['two days of a workshop', 2, [workshop, { ...workshop, on: '2026-11-21' }]],
    ['a day of two workshops', 2, [workshop, { ...workshop, workshopId: 'w2' }]],
    ['one that was good enough the second time', 1, [{ ...workshop, state: 'not-yet' }, workshop]],
    ['one that was harmful', 0, [{ ...workshop, state: 'harmful' }]],
    ['one that waits', 0, [{ ...workshop, state: 'invited' }]],
    ['one that an earlier round brought', 0, [{ ...workshop, round: 1 }, workshop]],
    ['another day of it', 1, [{ ...workshop, round: 1, on: '2026-11-19' }, workshop]],
    ['one that did not pass earlier', 1, [{ ...workshop, round: 1, state: 'not-yet' }, workshop]],
    ['those of earlier rounds elsewhere', 1, [{ ...session, round: 1 }, session]],
  ] as const)('count: %s', (_, count, sessions) => {
    const all = sessions.map((each, at) => ({ ...each, id: `p${at}` }));
    expect(countSessions(all, 2)).toBe(count);
  });
});
