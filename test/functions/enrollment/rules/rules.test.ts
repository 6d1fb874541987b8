import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { assignForm, formOf } from '../../../../functions/enrollment/rules/assign-form.ts';
import { classifyRefusal } from '../../../../functions/enrollment/rules/classify-refusal.ts';
import { phaseAllows } from '../../../../functions/enrollment/rules/phase-allows.ts';
import { workshopStanding } from '../../../../functions/enrollment/rules/workshop-standing.ts';
import { secondsToWait } from '../../../../functions/platform/failure-limit.ts';

describe('assignForm()', () => {
  test('gives about half of the participants each form', () => {
    const ids = Array.from({ length: 20_000 }, () => randomBytes(16).toString('base64url'));
    const share = ids.filter((id) => assignForm(id) === 'A').length / ids.length;
    // Five standard deviations of a fair coin over 20,000 throws.
    expect(Math.abs(share - 0.5)).toBeLessThan(0.018);
  });

  test('crosses over: the other form comes after', () => {
    for (const id of ['A', 'B', '-', '_']) expect(formOf(id, 'after')).not.toBe(assignForm(id));
  });
});

describe('classifyRefusal()', () => {
  const record = { sessionHash: 'mine', moved: 'old', sessionEnds: 200, expires: 1_000 };
  const attempt = { sessionHash: 'mine', now: 100, sessionNow: 100, repeats: false };

  const cases = [
    { situation: 'no record', found: undefined, expected: 'session-ended' },
    {
      situation: 'past its retention, even for a repeat',
      asked: { now: 1_000, repeats: true },
      expected: 'session-ended',
    },
    {
      situation: 'another session',
      asked: { sessionHash: 'stranger', repeats: true },
      expected: 'session-ended',
    },
    { situation: 'the session before', asked: { sessionHash: 'old' }, expected: 'session-moved' },
    {
      situation: 'signed out',
      found: { ...record, sessionHash: undefined },
      expected: 'session-ended',
    },
    { situation: 'idle for too long', asked: { sessionNow: 200 }, expected: 'session-ended' },
    {
      situation: 'a repeat after sealing',
      found: { ...record, sealed: true },
      asked: { repeats: true },
      expected: 'repeat',
    },
    { situation: 'sealed', found: { ...record, sealed: true }, expected: 'workshop-closed' },
    { situation: 'something else stands there', expected: 'different' },
  ];

  test.each(cases)('$situation is $expected', (situation) => {
    const found = 'found' in situation ? situation.found : record;
    expect(classifyRefusal(found, { ...attempt, ...situation.asked })).toBe(situation.expected);
  });
});

describe('secondsToWait()', () => {
  test.each([
    [{ thisMinute: 60, today: 1_000 }, 130, 0],
    [{ thisMinute: 61, today: 61 }, 130, 50],
    [{ thisMinute: 61, today: 61 }, 179, 1],
    [{ thisMinute: 0, today: 1_001 }, 130, 60],
  ])('%o at second %i', (failures, now, expected) => {
    expect(secondsToWait(failures, now)).toBe(expected);
  });
});

describe('phaseAllows()', () => {
  test('lets each phase do its own, and a self-paced workshop everything', () => {
    const actions = ['before', 'lesson', 'after'] as const;
    const table = (['self-paced', 'before', 'lessons', 'after'] as const).map((phase) =>
      actions.filter((action) => phaseAllows(phase, action)),
    );
    expect(table).toEqual([
      ['before', 'lesson', 'after'],
      ['before'],
      ['lesson'],
      ['lesson', 'after'],
    ]);
  });
});

describe('workshopStanding()', () => {
  test.each([
    ['draft', 150, 'not-open'],
    ['open', 99, 'not-open'],
    ['open', 100, 'open'],
    ['open', 199, 'open'],
    ['open', 200, 'closed'],
    ['closing', 150, 'closed'],
    ['closed', 50, 'closed'],
    ['erased', 150, 'closed'],
  ] as const)('%s at %i is %s', (state, now, standing) => {
    expect(workshopStanding({ state, starts: 100, ends: 200 }, now)).toBe(standing);
  });
});
