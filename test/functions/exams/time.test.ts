import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newPath } from '../../../functions/certification/items/path.ts';
import { putPath } from '../../../functions/certification/store/paths.ts';
import type { SignedIn } from '../staff/signed-in.ts';
import { testNow } from '../test-api.ts';
import { testTrack } from '../test-content.ts';
import { answersTo, type ExamApi, startExamApi } from './exam-api.ts';

const hour = 3_600;
const day = 86_400;
/** Of a sitting. */
const length = testTrack.requirements.exam.minutes * 60;

let api: ExamApi;
beforeAll(async () => {
  api = await startExamApi();
});
afterAll(() => api.stop());
beforeEach(() => {
  api.clock.now = testNow;
});

/** Begins a sitting and fails it, all within one second; the moment. */
async function fail(person: SignedIn, number: number): Promise<void> {
  const exam = await api.later(person);
  expect((await exam.begin()).body).toMatchObject({ number });
  expect((await exam.submit({}, 0, number)).body.result.passed).toBe(false);
}

describe('when time ends', () => {
  it('counts what was saved, whatever is sent later', async () => {
    const person = await api.candidate();
    const exam = api.examOf(person);
    const { body } = await exam.begin();
    await exam.save(answersTo(body, 1), 0);
    api.clock.now += length;
    const late = await exam.submit(answersTo(body, 0), 1);
    expect(late.status).toBe(200);
    expect(late.body).toMatchObject({ submitted: null, result: { correct: 4, of: 5 } });
    expect(await exam.submit(answersTo(body, 0), 0)).toEqual(late);
  });

  it('takes what comes in the last second, and nothing at the end', async () => {
    const exam = api.examOf(await api.candidate());
    const { body } = await exam.begin();
    api.clock.now += length - 1;
    expect((await exam.save(answersTo(body, 3), 0)).status).toBe(200);
    api.clock.now += 1;
    expect((await exam.save(answersTo(body, 2), 1)).body.type).toBe('sitting-over');
    expect((await exam.read()).body.result.correct).toBe(2);
  });

  it('answers a saving whose reply was lost before the end', async () => {
    const exam = api.examOf(await api.candidate());
    const { body } = await exam.begin();
    api.clock.now += length - 1;
    await exam.save(answersTo(body, 3), 0);
    api.clock.now += 1;
    expect((await exam.save(answersTo(body, 3), 0)).body.revision).toBe(1);
  });

  it('is graded once by the first look, also by sixteen at once', async () => {
    const person = await api.candidate();
    const exam = api.examOf(person);
    const { body } = await exam.begin();
    await exam.save(answersTo(body), 0);
    api.clock.now += length + day;
    const later = await api.later(person);
    const looks = await Promise.all(Array.from({ length: 16 }, () => later.read()));
    for (const look of looks) expect(look.body).toEqual(looks[0]?.body);
    expect(looks[0]?.body).toMatchObject({ submitted: null, result: { correct: 5, passed: true } });
    expect((await later.begin()).body.type).toBe('not-in-this-state');
  });

  it('is graded by beginning the next one, too', async () => {
    const person = await api.candidate();
    const { body } = await api.examOf(person).begin();
    await api.examOf(person).save(answersTo(body), 0);
    api.clock.now += length + 2 * day;
    expect((await (await api.later(person)).begin()).body.type).toBe('not-in-this-state');
    expect(await api.sittingOf(person)).toMatchObject({ result: { passed: true } });
  });
});

describe('the cool-down', () => {
  it('ends at its very second, after a sitting that was handed in', async () => {
    const person = await api.candidate();
    await fail(person, 1);
    api.clock.now += day - 1;
    expect((await (await api.later(person)).begin()).body.type).toBe('exam-has-to-wait');
    api.clock.now += 1;
    const { status, body } = await (await api.later(person)).begin();
    expect(status).toBe(201);
    expect(body).toMatchObject({ number: 2, starts: testNow + day });
  });

  it('runs from the end of a sitting that was never handed in', async () => {
    const person = await api.candidate();
    await api.examOf(person).begin();
    api.clock.now = testNow + length + day - 1;
    expect((await (await api.later(person)).begin()).body.type).toBe('exam-has-to-wait');
    api.clock.now += 1;
    expect((await (await api.later(person)).begin()).status).toBe(201);
  });

  it('lets one of two through who begin in the second in which it ends', async () => {
    const person = await api.candidate();
    await fail(person, 1);
    api.clock.now += day;
    const exam = await api.later(person);
    const all = await Promise.all(Array.from({ length: 4 }, () => exam.begin()));
    expect(all.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201]);
    for (const { body } of all) expect(body.number).toBe(2);
  });
});

describe('the attempts of a window', () => {
  it('are free again when the first of them leaves it', async () => {
    const person = await api.candidate();
    for (const number of [1, 2, 3]) {
      api.clock.now = testNow + (number - 1) * 5 * day;
      await fail(person, number);
    }
    api.clock.now = testNow + 90 * day - 1;
    expect((await (await api.later(person)).begin()).body.type).toBe('exam-has-to-wait');
    api.clock.now += 1;
    expect((await (await api.later(person)).begin()).body.number).toBe(4);
  });

  it('count from round to round, and numbers go on', async () => {
    const person = await api.candidate();
    await fail(person, 1);
    const of = { staffId: person.staffId, bodyId: api.bodyId, trackId: 'calm-leader' };
    await putPath(api.dependencies, { ...newPath(of, api.clock.now, 2), version: 2 });
    expect((await (await api.later(person)).begin()).body.type).toBe('exam-has-to-wait');
    api.clock.now += day;
    expect((await (await api.later(person)).begin()).body.number).toBe(2);
    expect(await api.sittingOf(person, 2)).toMatchObject({ round: 2 });
  });

  it('leave other people alone', async () => {
    await fail(await api.candidate(), 1);
    api.clock.now += hour;
    expect((await api.examOf(await api.candidate()).begin()).status).toBe(201);
  });
});
