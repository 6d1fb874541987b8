import { describe, expect, test } from 'vitest';
import type { EnrollmentState } from '../../../functions/enrollment/contract.ts';
import { quizOf } from '../../../site/src/workshop/flow/quiz-of.ts';
import { quizPages } from '../../../site/src/workshop/flow/quiz-pages.ts';
import { nextStep, type Progress, stepsOf } from '../../../site/src/workshop/flow/steps.ts';
import { emptyRecord } from '../../../site/src/workshop/keep/tab-record.ts';
import { enrollment as plain } from './enrollment.ts';

const lessonsOf = { consent: ['one', 'two'] };
const progress = (changes: Partial<EnrollmentState> = {}, more: Partial<Progress> = {}) => ({
  enrollment: { ...plain, ...changes },
  record: emptyRecord,
  lessonsOf,
  ...more,
});
const standings = (given: Progress) =>
  Object.fromEntries(stepsOf(given).map(({ kind, standing }) => [kind, standing]));
const next = (given: Progress) => nextStep(stepsOf(given))?.kind;
const before = { module: 'consent', phase: 'before' } as const;
const after = { module: 'consent', phase: 'after' } as const;
const lessons = ['consent/one', 'consent/two'];

test('a self-paced workshop leads from before over lessons to after, feedback and card', () => {
  expect(next(progress())).toBe('before');
  expect(next(progress({ attempts: [before] }))).toBe('lessons');
  expect(next(progress({ attempts: [before], lessons }))).toBe('after');
  expect(next(progress({ attempts: [before, after], lessons }))).toBe('feedback');
  const all = { attempts: [before, after], lessons, feedbackGiven: true };
  expect(next(progress(all))).toBe('card');
});

test('in a phase only its parts are open', () => {
  const workshop = { ...plain.workshop, phase: 'before' } as const;
  expect(standings(progress({ workshop }))).toMatchObject({
    before: 'open',
    lessons: 'waiting',
    after: 'waiting',
    feedback: 'waiting',
    card: 'waiting',
  });
  expect(next(progress({ workshop, attempts: [before] }))).toBeUndefined();
});

test('the quiz before is missed once the trainer has moved on or the quiz after is in', () => {
  const workshop = { ...plain.workshop, phase: 'lessons' } as const;
  expect(standings(progress({ workshop })).before).toBe('missed');
  expect(standings(progress({ attempts: [after] })).before).toBe('missed');
});

test('what was handed in but not acknowledged is unsent, not open', () => {
  const draft = { ...before, quizId: 'consent.A.1', answers: {}, ready: true };
  const record = { ...emptyRecord, drafts: [draft], lessons };
  expect(standings(progress({}, { record }))).toMatchObject({
    before: 'unsent',
    lessons: 'unsent',
  });
});

test('after closing nothing is open, and what is done can be looked at', () => {
  const workshop = { ...plain.workshop, closed: true };
  expect(standings(progress({ workshop, attempts: [before, after] }))).toEqual({
    before: 'done',
    lessons: 'missed',
    after: 'done',
    result: 'there',
    feedback: 'missed',
    card: 'there',
  });
  expect(standings(progress({ workshop })).card).toBe('missed');
  expect(next(progress({ workshop }))).toBeUndefined();
});

describe('recording completion', () => {
  const roster = { ...plain.workshop, joining: 'roster' } as const;
  const done = { workshop: roster, attempts: [after], lessons };

  test('is a step where an employer needs it, and nowhere else', () => {
    expect(standings(progress())).not.toHaveProperty('completion');
    expect(standings(progress({ workshop: roster })).completion).toBe('waiting');
  });

  test('opens when the server has every lesson and every quiz after, and not before', () => {
    expect(standings(progress(done)).completion).toBe('open');
    expect(next(progress({ ...done, attempts: [before, after] }))).toBe('completion');
    expect(standings(progress({ ...done, lessons: ['consent/one'] })).completion).toBe('waiting');
    expect(standings(progress({ ...done, attempts: [before] })).completion).toBe('waiting');
    const record = { ...emptyRecord, lessons };
    expect(standings(progress({ ...done, lessons: [] }, { record })).completion).toBe('waiting');
    const modules = [...roster.modules, { id: 'support', version: 3 }];
    const given = { ...done, workshop: { ...roster, modules } };
    expect(standings(progress(given)).completion).toBe('waiting');
  });

  test('stays open after closing for whoever has finished, and is missed by whoever has not', () => {
    const workshop = { ...roster, closed: true };
    expect(standings(progress({ ...done, workshop })).completion).toBe('open');
    expect(next(progress({ ...done, workshop }))).toBe('completion');
    expect(standings(progress({ ...done, workshop, completed: true })).completion).toBe('done');
    const unfinished = { ...done, workshop, lessons: ['consent/one'] };
    expect(standings(progress(unfinished)).completion).toBe('missed');
    const record = { ...emptyRecord, lessons };
    expect(standings(progress({ ...unfinished, lessons: [] }, { record })).completion).toBe(
      'missed',
    );
  });
});

test('each module has its own steps, one module after the other', () => {
  const modules = [...plain.workshop.modules, { id: 'support', version: 3 }];
  const workshop = { ...plain.workshop, modules };
  const given = progress({ workshop, attempts: [before, after], lessons });
  const step = nextStep(stepsOf({ ...given, lessonsOf: { ...lessonsOf, support: ['x'] } }));
  expect(step).toMatchObject({ kind: 'before', module: 'support' });
});

test('quizOf() gives the assigned form before, the other one after, at the pinned version', () => {
  expect(quizOf(plain, 'consent', 'before')).toEqual({ module: 'consent', form: 'A', version: 1 });
  expect(quizOf(plain, 'consent', 'after')).toMatchObject({ form: 'B' });
  expect(quizOf({ ...plain, form: 'B' }, 'consent', 'after')).toMatchObject({ form: 'A' });
  expect(quizOf(plain, 'unknown', 'after')).toBeUndefined();
});

test('quizPages() keeps every item once, in order, scales on pages of their own', () => {
  const item = (id: string, kind: 'choice' | 'scale') => ({ id, kind, stem: id, options: [] });
  const choices = ['a', 'b', 'c', 'd', 'e'].map((id) => item(id, 'choice'));
  const pages = quizPages([...choices, item('s', 'scale')]);
  expect(pages.map((page) => page.map(({ id }) => id).join(''))).toEqual(['abcd', 'e', 's']);
});
