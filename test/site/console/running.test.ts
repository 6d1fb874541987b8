import { describe, expect, test } from 'vitest';
import type { WorkshopSheet } from '../../../functions/enrollment/workshops/contract.ts';
import { nextSteps } from '../../../site/src/console/running/next-steps.ts';
import { pollDelay } from '../../../site/src/console/running/poll-delay.ts';
import { shownWorkshops } from '../../../site/src/console/workshops/shown-workshops.ts';

const draft: WorkshopSheet = {
  id: 'workshopworkshop1',
  version: 1,
  state: 'draft',
  plan: {
    internalTitle: 'Grade 11',
    title: 'group-hour',
    modules: ['consent'],
    days: [{ starts: 1_795_000_000, ends: 1_795_010_000 }],
    closes: 1_795_100_000,
    place: 'in-person',
    province: 'PK-BA',
    district: null,
    setting: 'school',
    projectId: null,
    hostId: null,
    languages: ['ur'],
    seats: 30,
    audience: 'adults',
    joining: 'code',
    rehearsal: false,
    phasing: { kind: 'by-hand' },
  },
  trainerId: 'staff-person-000001',
  phase: 'before',
  explanationsReleased: false,
  taken: 0,
  code: null,
  closingAt: null,
  closedAt: null,
  latestEnd: null,
  authorisation: null,
  room: { headCounts: [], stakeholders: [], notes: [], paper: [] },
};

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
    ['an open one with people in it', { state: 'open', taken: 3 }, 'lessons'],
    ['one in its lessons', { state: 'open', taken: 3, phase: 'lessons' }, 'after'],
    ['one in its closing quiz', { state: 'open', taken: 3, phase: 'after' }, 'room'],
    ['a closed one', { state: 'closed' }, 'report'],
    ['a cancelled one', { state: 'cancelled' }, undefined],
  ])('leads on from %s', (_, changes, step) => {
    expect(nowOf({ ...draft, ...changes })).toBe(step);
  });
});

describe('pollDelay()', () => {
  test('is two seconds while all is well, and at most a minute', () => {
    expect([0, 1, 2, 3, 50].map(pollDelay)).toEqual([2_000, 4_000, 8_000, 16_000, 60_000]);
  });
});

describe('shownWorkshops()', () => {
  const { room: _none, ...one } = draft;
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
