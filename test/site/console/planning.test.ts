import { describe, expect, test } from 'vitest';
import type { WorkshopPlan } from '../../../functions/enrollment/workshops/plan.ts';
import { localTime, secondsOf } from '../../../site/src/console/clock/local-time.ts';
import { copiedForm } from '../../../site/src/console/planning/copied-form.ts';
import { faultsOfFields } from '../../../site/src/console/planning/faults-of-fields.ts';
import { firstForm } from '../../../site/src/console/planning/first-form.ts';
import { formOfPlan } from '../../../site/src/console/planning/form-of-plan.ts';
import { differencesOf, mergedPlan } from '../../../site/src/console/planning/merge-plans.ts';
import type { PlanForm } from '../../../site/src/console/planning/plan-form.ts';
import { planOfForm } from '../../../site/src/console/planning/plan-of-form.ts';
import { rehearsed } from '../../../site/src/console/planning/rehearsed.ts';
import { seatsFault } from '../../../site/src/console/planning/seats-fault.ts';
import { rehearsalPlan } from '../../../site/src/console/running/rehearsal-plan.ts';

const now = secondsOf({ day: '2026-11-21', time: '09:00' }) ?? 0;
const known = { modules: ['consent'], languages: ['en', 'ur'] };
const first: PlanForm = {
  ...firstForm({
    now,
    settings: { type: 'school', province: 'PK-BA', languages: ['ur', 'en'] },
    modules: ['consent', 'other'],
  }),
  internalTitle: 'Grade 11',
};

function planOf(form: PlanForm): WorkshopPlan {
  const read = planOfForm(form, known);
  if (read.kind !== 'plan') throw new Error(JSON.stringify(read.faults));
  return read.plan;
}

const faultsOf = (changes: Partial<PlanForm>) => planOfForm({ ...first, ...changes }, known);

describe('firstForm()', () => {
  test('is three hours tomorrow at 10:00 and closes a week after', () => {
    const { days, closes } = planOf(first);
    expect(days).toEqual([
      {
        starts: secondsOf({ day: '2026-11-22', time: '10:00' }),
        ends: secondsOf({ day: '2026-11-22', time: '13:00' }),
      },
    ]);
    expect(localTime(closes)).toEqual({ day: '2026-11-29', time: '13:00' });
  });
});

describe('planOfForm()', () => {
  test('and formOfPlan() give each other back', () => {
    const plan = planOf({
      ...first,
      phasing: 'by-clock',
      district: 'Quetta',
      projectId: 'project-000000000001',
    });
    expect(plan.phasing.kind).toBe('by-clock');
    expect(planOf(formOfPlan(plan))).toEqual(plan);
  });

  test.each<[string, Partial<PlanForm>, object]>([
    ['no title', { internalTitle: '  ' }, { internalTitle: 'needed' }],
    ['no module', { modules: [] }, { modules: 'choose-one' }],
    ['no day', { days: [{ day: '', from: '10:00', to: '13:00' }] }, { days: 'not-a-moment' }],
    [
      'an end before its start',
      { days: [{ day: '2026-11-22', from: '10:00', to: '09:00' }] },
      { days: 'ends-before-start' },
    ],
    [
      'days that overlap',
      {
        days: [
          { day: '2026-11-22', from: '10:00', to: '13:00' },
          { day: '2026-11-22', from: '12:00', to: '14:00' },
        ],
      },
      { days: 'days-overlap' },
    ],
    [
      'a closing before the end',
      { closes: { day: '2026-11-22', time: '12:00' } },
      { closes: 'closes-outside' },
    ],
    ['seats that are no number', { seats: 'many' }, { seats: 'not-a-number' }],
    ['too many seats', { seats: '2001' }, { seats: 'not-a-number' }],
    [
      'too many seats for a rehearsal',
      { ...rehearsed(first), seats: '11' },
      { seats: 'not-a-rehearsal-number' },
    ],
    [
      'a rehearsal of nobody',
      { ...rehearsed(first), seats: '0' },
      { seats: 'not-a-rehearsal-number' },
    ],
    ['a language of others', { languages: ['ar'] }, { languages: 'not-spoken-here' }],
    ['a roster at a school', { joining: 'roster' }, { joining: 'only-workplaces' }],
    ['a host that is none', { hostId: 'them' }, { hostId: 'not-an-organisation' }],
    [
      'phases out of order',
      {
        phasing: 'by-clock',
        lessons: { day: '2026-11-22', time: '12:00' },
        after: { day: '2026-11-22', time: '11:00' },
      },
      { after: 'phases-out-of-order' },
    ],
  ])('says what is wrong with %s', (_, changes, faults) => {
    expect(faultsOf(changes)).toEqual({ kind: 'faults', faults });
  });
});

describe('faultsOfFields()', () => {
  test('puts what the back end refuses at the fields of the form', () => {
    expect(
      faultsOfFields([
        { field: 'plan.days.0.ends', reason: 'invalid' },
        { field: 'hostId', reason: 'unknown' },
        { field: 'phasing.lessons', reason: 'invalid' },
        { field: 'version', reason: 'missing' },
      ]),
    ).toEqual({
      days: 'ends-before-start',
      hostId: 'not-an-organisation',
      lessons: 'phases-out-of-order',
    });
  });
});

describe('copiedForm()', () => {
  test('begins tomorrow, with the same times and distances', () => {
    const copy = copiedForm(planOf(first), now + 30 * 86_400);
    expect(copy.days).toEqual([{ day: '2026-12-22', from: '10:00', to: '13:00' }]);
    expect(copy.closes).toEqual({ day: '2026-12-29', time: '13:00' });
  });
});

test.each<[string, boolean, ReturnType<typeof seatsFault>]>([
  ['1', false, undefined],
  ['2000', false, undefined],
  ['10', true, undefined],
  ['0', false, 'not-a-number'],
  ['2001', false, 'not-a-number'],
  ['', true, 'not-a-rehearsal-number'],
  ['1.5', true, 'not-a-rehearsal-number'],
  ['11', true, 'not-a-rehearsal-number'],
])('seatsFault(%j, %j) names the range that holds', (typed, rehearsal, fault) => {
  expect(seatsFault(typed, rehearsal)).toBe(fault);
});

describe('a rehearsal', () => {
  test('of a form can stand as it is', () => {
    expect(planOf({ ...first, ...rehearsed(first) })).toMatchObject({ rehearsal: true, seats: 10 });
  });

  test('of a workshop with personal codes is joined with one code', () => {
    const form: PlanForm = { ...first, setting: 'workplace', joining: 'roster' };
    expect(planOf({ ...form, ...rehearsed(form) })).toMatchObject({ joining: 'code' });
  });

  test('of a plan begins now', () => {
    const plan = rehearsalPlan(planOf(first), now);
    expect(planOf(formOfPlan(plan))).toEqual(plan);
    expect(plan.days[0]?.starts).toBe(now);
  });
});

describe('two versions of one plan', () => {
  const base = planOf(first);
  const mine = { ...base, seats: 40, district: 'Quetta' };
  const theirs = { ...base, seats: 60, internalTitle: 'Grade 12' };

  test('differencesOf() proposes whoever has changed a part, and oneself where both have', () => {
    expect(differencesOf({ base, mine, theirs })).toEqual([
      { part: 'internalTitle', proposed: 'theirs' },
      { part: 'district', proposed: 'mine' },
      { part: 'seats', proposed: 'mine' },
    ]);
  });

  test('mergedPlan() loses nothing of either that was chosen', () => {
    expect(mergedPlan({ mine, theirs }, { internalTitle: 'theirs', seats: 'mine' })).toEqual({
      ...base,
      internalTitle: 'Grade 12',
      district: 'Quetta',
      seats: 40,
    });
  });
});
