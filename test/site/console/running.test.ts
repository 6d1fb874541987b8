import { describe, expect, test } from 'vitest';
import type { WorkshopSheet } from '../../../functions/enrollment/workshops/contract.ts';
import { nextSteps } from '../../../site/src/console/running/next-steps.ts';
import { pollDelay } from '../../../site/src/console/running/poll-delay.ts';
import { rehearsalPlan } from '../../../site/src/console/running/rehearsal-plan.ts';
import { shownWorkshops } from '../../../site/src/console/workshops/shown-workshops.ts';
import { sampleSheet as draft } from './sample-screen.ts';

const nowOf = (sheet: WorkshopSheet) => nextSteps(sheet).find(({ now }) => now)?.name;

describe('nextSteps()', () => {
  test.each<[string, Partial<WorkshopSheet>, string | undefined]>([
    ['a draft', {}, 'open'],
    ['a draft for young people', { plan: { ...draft.plan, audience: 'youth' } }, 'authorise'],
    ['an open one that nobody has joined', { state: 'open' }, 'share'],
    [
      'an open one with personal codes',
      { state: 'open', plan: { ...draft.plan, joining: 'roster' } },
      'codes',
    ],
    [
      'one with personal codes that somebody has joined: there is no code to show',
      { state: 'open', taken: 3, plan: { ...draft.plan, joining: 'roster' } },
      'lessons',
    ],
    ['an open one with people in it', { state: 'open', taken: 3 }, 'lessons'],
    ['one in its lessons', { state: 'open', taken: 3, phase: 'lessons' }, 'after'],
    ['one in its closing quiz', { state: 'open', taken: 3, phase: 'after' }, 'room'],
    [
      'one whose heads were counted by its trainer, as a coordinator sees it',
      {
        state: 'open',
        taken: 3,
        phase: 'after',
        withheld: { headCounts: ['2026-11-21'], paper: [] },
      },
      'close',
    ],
    ['a closed one', { state: 'closed' }, 'report'],
    ['a cancelled one', { state: 'cancelled' }, undefined],
  ])('leads on from %s', (_, changes, step) => {
    expect(nowOf({ ...draft, ...changes })).toBe(step);
  });
});

test('only one with a join code is led to show it', () => {
  const names = (joining: 'code' | 'roster') =>
    nextSteps({ ...draft, state: 'open', plan: { ...draft.plan, joining } }).map(
      ({ name }) => name,
    );
  expect(names('code')).toContain('share');
  expect(names('code')).not.toContain('codes');
  expect(names('roster')).toContain('codes');
  expect(names('roster')).not.toContain('share');
});

describe('pollDelay()', () => {
  test('leaves room for a second on the way while all is well, and is at most a minute', () => {
    expect([0, 1, 2, 3, 50].map(pollDelay)).toEqual([1_500, 3_000, 6_000, 12_000, 60_000]);
  });
});

test('a rehearsal of a workshop with personal codes is joined by code: nothing of it may be kept', () => {
  const rehearsal = rehearsalPlan({ ...draft.plan, joining: 'roster' }, 1_795_000_000);
  expect(rehearsal).toMatchObject({ rehearsal: true, joining: 'code' });
});

describe('shownWorkshops()', () => {
  const { room: _room, withheld: _held, modules: _modules, hostName: _host, ...one } = draft;
  const all = [
    { ...one, id: 'draftdraftdraft11' },
    { ...one, id: 'openopenopenopen1', state: 'open' as const },
    { ...one, id: 'closedclosedclos1', state: 'closed' as const },
  ];

  test('shows open ones first, and no closed ones unless asked', () => {
    const ids = (shown: 'current' | 'closed' | 'all') =>
      shownWorkshops(all, { shown, projectId: '' }).map(({ id }) => id);
    expect(ids('current')).toEqual(['openopenopenopen1', 'draftdraftdraft11']);
    expect(ids('closed')).toEqual(['closedclosedclos1']);
    expect(ids('all')).toHaveLength(3);
  });

  test('shows those of a project', () => {
    expect(shownWorkshops(all, { shown: 'all', projectId: 'project-000000000001' })).toEqual([]);
  });
});
