import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  consentVersion,
  enrollmentEndpoints,
  type Form,
} from '../../../functions/enrollment/contract.ts';
import type { NewWorkshop } from '../../../functions/enrollment/open-workshop.ts';
import { closeWorkshop } from '../../../functions/insights/close-workshop.ts';
import { type Answers, quizzesEndpoints } from '../../../functions/quizzes/contract.ts';
import { startTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const right: Record<Form, Answers> = { A: { a1: 'a', a2: 'b' }, B: { b1: 'c', b2: 'd' } };
const other = (form: Form): Form => (form === 'A' ? 'B' : 'A');

async function participant(changes: Partial<NewWorkshop> = {}) {
  const workshop = await api.open(changes);
  const joined = await api.call(enrollmentEndpoints.join, {
    body: {
      joinKey: randomBytes(16).toString('base64url'),
      code: workshop.code,
      language: 'en',
      consent: consentVersion,
    },
  });
  const form: Form = joined.body.form;
  const submit = (phase: 'before' | 'after', answers: Answers, more: object = {}) =>
    api.call(quizzesEndpoints.submitAttempt, {
      cookie: joined.cookie,
      body: {
        quizId: `asking.${phase === 'before' ? form : other(form)}.1`,
        phase,
        answers,
        ...more,
      },
    });
  const attempts = () => api.call(quizzesEndpoints.attempts, { cookie: joined.cookie });
  return { workshop, form, submit, attempts };
}

describe('submit-attempt', () => {
  test('gives only a receipt before, and score, gain and reasons after', async () => {
    const { workshop, form, submit } = await participant();
    const [first = ''] = Object.keys(right[form]);
    const before = await submit('before', { [first]: right[form][first] ?? null, s1: '2' });
    expect(before.status).toBe(201);
    const pace = await api.call(enrollmentEndpoints.pace, {
      params: { workshopId: workshop.id },
    });
    expect(before.body).toEqual({
      module: 'asking',
      quizId: `asking.${form}.1`,
      phase: 'before',
      result: null,
      pace: pace.body,
    });
    const after = await submit('after', { ...right[other(form)], s1: '5' });
    expect(after.status).toBe(201);
    expect(after.body.result).toMatchObject({
      before: { correct: 1, of: 2, skipped: 1 },
      after: { correct: 2, of: 2, skipped: 0 },
      gain: 50,
    });
    expect(after.body.result.items).toHaveLength(2);
  });

  test('explains the right option, and the chosen one where it differs', async () => {
    const { form, submit } = await participant();
    const [first = '', second = ''] = Object.keys(right[other(form)]);
    const wrong = right[other(form)][first] === 'a' ? 'b' : 'a';
    const after = await submit('after', { [first]: wrong });
    const key = right[other(form)];
    expect(after.body.result.before).toBeNull();
    expect(after.body.result.gain).toBeNull();
    expect(after.body.result.items).toEqual([
      {
        item: first,
        chosen: wrong,
        right: key[first],
        explanation: `${first} ${key[first]} why`,
        chosenExplanation: `${first} ${wrong} why`,
      },
      {
        item: second,
        chosen: null,
        right: key[second],
        explanation: `${second} ${key[second]} why`,
        chosenExplanation: null,
      },
    ]);
  });

  test('holds items back until explanations are released, then shows them', async () => {
    const { workshop, form, submit, attempts } = await participant({ explanationsReleased: false });
    const after = await submit('after', right[other(form)]);
    expect(after.body.result).toMatchObject({ after: { correct: 2 }, items: null });
    await closeWorkshop(api.dependencies, workshop.id);
    api.clock.now += 3;
    const again = await attempts();
    expect(again.body.attempts[0].result.items).toHaveLength(2);
  });

  test('answers the same attempt again with 200 and the same body, a different one with 409', async () => {
    const { form, submit } = await participant();
    const first = await submit('after', right[other(form)]);
    const same = await submit('after', { ...right[other(form)], s1: null });
    expect(same.status).toBe(200);
    expect(same.body).toEqual(first.body);
    const different = await submit('after', {});
    expect(different.body.type).toBe('already-submitted');
  });

  test('is refused after sealing, while a repeat still gets its receipt', async () => {
    const { workshop, form, submit } = await participant();
    await submit('before', right[form]);
    await closeWorkshop(api.dependencies, workshop.id);
    expect((await submit('after', right[other(form)])).body.type).toBe('workshop-closed');
    expect((await submit('before', right[form])).status).toBe(200);
    api.clock.now += 3;
    expect((await submit('after', right[other(form)])).body.type).toBe('workshop-closed');
    expect((await submit('before', right[form])).status).toBe(200);
    expect((await submit('before', {})).body.type).toBe('workshop-closed');
  });

  test('takes no before once the after is in', async () => {
    const { form, submit } = await participant();
    await submit('after', right[other(form)]);
    expect((await submit('before', right[form])).body.type).toBe('already-submitted');
  });

  test('names items and options that are not of this quiz', async () => {
    const { form, submit } = await participant();
    const [first = ''] = Object.keys(right[form]);
    const refused = await submit('before', { [first]: 'z', ghost: 'a', s1: '3' });
    expect(refused.body).toMatchObject({
      type: 'invalid-answers',
      fields: [
        { field: `answers.${first}`, reason: 'invalid' },
        { field: 'answers.ghost', reason: 'unknown' },
      ],
    });
    expect((await submit('before', right[form])).status).toBe(201);
  });

  test('takes only the assigned form and the pinned version, in an open phase', async () => {
    const { form, submit } = await participant();
    const wrongForm = { quizId: `asking.${other(form)}.1` };
    expect((await submit('before', {}, wrongForm)).body.type).toBe('quiz-not-assigned');
    const newer = { quizId: `asking.${form}.2` };
    expect((await submit('before', {}, newer)).body.type).toBe('quiz-not-assigned');
    const lessons = await participant({ phase: 'lessons' });
    expect((await lessons.submit('before', {})).body.type).toBe('phase-not-open');
  });

  test('refuses times outside the workshop', async () => {
    const { submit } = await participant({ ends: api.clock.now + 10 });
    api.clock.now += 10;
    expect((await submit('before', {})).body.type).toBe('workshop-closed');
  });
});
