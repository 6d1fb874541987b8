import { describe, expect, test } from 'vitest';
import {
  type AskedChange,
  type ChangedWorkshop,
  changeRefusal,
} from '../../../../functions/enrollment/rules/change-refusal.ts';
import { dayInPakistan } from '../../../../functions/enrollment/rules/day-in-pakistan.ts';
import { hasFinished } from '../../../../functions/enrollment/rules/has-finished.ts';
import { openingFaults } from '../../../../functions/enrollment/rules/opening-faults.ts';
import { phaseNow } from '../../../../functions/enrollment/rules/phase-now.ts';
import {
  type CheckedPlan,
  planFaults,
} from '../../../../functions/enrollment/rules/plan-faults.ts';
import { recordsExpire } from '../../../../functions/enrollment/rules/records-expire.ts';
import { roomFaults } from '../../../../functions/enrollment/rules/room-faults.ts';

const plan: CheckedPlan = {
  modules: ['one', 'two'],
  days: [
    { starts: 1_000, ends: 2_000 },
    { starts: 3_000, ends: 4_000 },
  ],
  closes: 5_000,
  setting: 'school',
  projectId: null,
  hostId: null,
  languages: ['en'],
  seats: 30,
  joining: 'code',
  rehearsal: false,
  phasing: { kind: 'self-paced' },
};
const around = {
  modules: ['one', 'two'],
  languages: ['en', 'ur'],
  projectExists: true,
  hostExists: true,
};
const faultsOf = (changes: Partial<CheckedPlan>) =>
  planFaults({ ...plan, ...changes }, around).map(({ field, reason }) => `${field} ${reason}`);
const clock = (lessons: number, after: number) =>
  ({ phasing: { kind: 'by-clock', lessons, after } }) as const;

describe('planFaults()', () => {
  const cases: readonly (readonly [Partial<CheckedPlan>, readonly string[]])[] = [
    [{}, []],
    [{ modules: ['one', 'none', 'one'] }, ['modules.1 unknown', 'modules.2 invalid']],
    [{ languages: ['ar'] }, ['languages.0 unknown']],
    [{ days: [{ starts: 1_000, ends: 1_000 }] }, ['days.0.ends invalid']],
    [
      {
        days: [
          { starts: 1_000, ends: 3_500 },
          { starts: 3_000, ends: 4_000 },
        ],
      },
      ['days.1.starts invalid'],
    ],
    [{ closes: 3_999 }, ['closes invalid']],
    [{ closes: 1_000 + 367 * 86_400 }, ['closes invalid']],
    [{ rehearsal: true, seats: 10, closes: 1_000 + 86_400 }, []],
    [{ rehearsal: true, seats: 11, closes: 1_001 + 86_400 }, ['closes invalid', 'seats invalid']],
    [clock(1_000, 4_999), []],
    [clock(999, 2_000), ['phasing.lessons invalid']],
    [clock(2_000, 2_000), ['phasing.after invalid']],
    [clock(2_000, 5_000), ['phasing.after invalid']],
    [{ joining: 'roster' }, ['joining invalid']],
    [{ joining: 'roster', setting: 'government' }, []],
    [{ projectId: 'p', hostId: 'h' }, []],
  ];
  test.each(cases)('%o', (changes, expected) => {
    expect(faultsOf(changes)).toEqual(expected);
  });

  test('knows what exists', () => {
    const nothing = { ...around, projectExists: false, hostExists: false };
    const named = planFaults({ ...plan, projectId: 'p', hostId: 'h' }, nothing);
    expect(named.map(({ field }) => field)).toEqual(['projectId', 'hostId']);
  });
});

describe('openingFaults()', () => {
  test.each([
    [3_999, []],
    [4_000, ['days.1.ends']],
    [5_000, ['days.1.ends', 'closes']],
  ])('at %i', (now, expected) => {
    expect(openingFaults(plan, now).map(({ field }) => field)).toEqual(expected);
  });

  test('a rehearsal lasts a day from now', () => {
    const rehearsal = { ...plan, rehearsal: true };
    expect(openingFaults(rehearsal, 5_000 - 86_400)).toEqual([]);
    expect(openingFaults(rehearsal, 4_999 - 86_400)).toHaveLength(1);
  });
});

describe('phaseNow()', () => {
  test('is the clock’s where it moves them, else the one set', () => {
    const at = (now: number) => phaseNow({ phase: 'before', plan: clock(100, 200) }, now);
    expect([99, 100, 199, 200].map(at)).toEqual(['before', 'lessons', 'lessons', 'after']);
    const byHand = { phase: 'after', plan: { phasing: { kind: 'by-hand' } } } as const;
    expect(phaseNow(byHand, 0)).toBe('after');
    const free = { phase: 'before', plan: { phasing: { kind: 'self-paced' } } } as const;
    expect(phaseNow(free, 0)).toBe('self-paced');
  });
});

describe('changeRefusal()', () => {
  const open: ChangedWorkshop = {
    state: 'open',
    starts: 100,
    ends: 1_000,
    latestEnd: 2_000,
    taken: 5,
    plan: { rehearsal: false, audience: 'adults' },
  };
  const draft = { ...open, state: 'draft' } as const;
  const youth = { ...draft, plan: { rehearsal: false, audience: 'youth' } } as const;
  const cases: readonly (readonly [ChangedWorkshop, AskedChange, number, string | undefined])[] = [
    [draft, { change: 'open' }, 0, undefined],
    [open, { change: 'open' }, 0, 'workshop-not-draft'],
    [youth, { change: 'open' }, 0, 'authorisation-needed'],
    [{ ...youth, authorisation: {} }, { change: 'open' }, 0, undefined],
    [draft, { change: 'cancel' }, 0, undefined],
    [draft, { change: 'close' }, 0, 'workshop-not-open'],
    [open, { change: 'phase' }, 50, undefined],
    [open, { change: 'phase' }, 1_000, 'workshop-closed'],
    [open, { change: 'close' }, 1_000, undefined],
    [{ ...open, state: 'closing' }, { change: 'close' }, 500, 'workshop-closed'],
    [open, { change: 'extend', closes: 1_000 }, 500, 'invalid-closes'],
    [open, { change: 'extend', closes: 2_000 }, 500, undefined],
    [open, { change: 'extend', closes: 2_001 }, 500, 'invalid-closes'],
    [open, { change: 'seats', seats: 5 }, 500, undefined],
    [open, { change: 'seats', seats: 4 }, 500, 'seats-below-taken'],
  ];
  test.each(cases)('%o %o at %i is %s', (...row) => {
    const [workshop, asked, now, expected] = row;
    expect(changeRefusal(workshop, asked, now)).toBe(expected);
  });
});

describe('recordsExpire()', () => {
  test('is the same for everyone until closing, then the days after it', () => {
    const workshop = { ends: 1_000, latestEnd: 5_000, retentionDays: 7 };
    expect(recordsExpire(workshop)).toBe(5_000 + 7 * 86_400);
    expect(recordsExpire({ ...workshop, closedAt: 900 })).toBe(900 + 7 * 86_400);
    expect(recordsExpire({ ...workshop, closedAt: 1_060 })).toBe(1_000 + 7 * 86_400);
    expect(recordsExpire({ ...workshop, closedAt: 900, expires: 3_000 })).toBe(3_000);
  });
});

describe('hasFinished()', () => {
  const modules = [
    { id: 'one', lessons: ['a', 'b'] },
    { id: 'two', lessons: ['a'] },
  ];
  const lessons = new Set(['one/a', 'one/b', 'two/a']);
  const attempts = new Set(['one/after', 'two/after']);
  test('needs every lesson and every quiz afterwards, and nothing else', () => {
    expect(hasFinished({ lessons, attempts }, modules)).toBe(true);
    expect(hasFinished({ lessons: new Set(['one/a', 'two/a']), attempts }, modules)).toBe(false);
    expect(hasFinished({ lessons, attempts: new Set(['one/after']) }, modules)).toBe(false);
    expect(hasFinished({ lessons, attempts: new Set(['one/after', 'two/before']) }, modules)).toBe(
      false,
    );
  });
});

describe('dayInPakistan()', () => {
  test('is the day in Pakistan', () => {
    const midnight = Date.UTC(2026, 10, 20, 19) / 1_000;
    expect(dayInPakistan(midnight - 1)).toBe('2026-11-20');
    expect(dayInPakistan(midnight)).toBe('2026-11-21');
  });
});

describe('roomFaults()', () => {
  test('takes sheets with items left out, and none but the workshop’s own', () => {
    const forms = new Map([['one.A', new Map([['a1', ['a', 'b']]])]]);
    const paper = { module: 'one', form: 'A', phase: 'before', sheets: 3 } as const;
    const faults = (chosen: Record<string, Record<string, number>>) =>
      roomFaults({ headCounts: [], stakeholders: [], paper: [{ ...paper, chosen }] }, forms);
    expect(faults({})).toEqual([]);
    expect(faults({ a1: { a: 2, b: 1 } })).toEqual([]);
    expect(faults({ a1: { a: 2, b: 2 } })).toHaveLength(1);
    expect(faults({ a2: {} })).toHaveLength(1);
  });
});
