import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { examEndpoints } from '../../../functions/exams/contract.ts';
import { signedIn } from '../staff/signed-in.ts';
import { caller, testNow } from '../test-api.ts';
import { answersTo, type ExamApi, examOf, startExamApi } from './exam-api.ts';
import { bankItems } from './exam-content.ts';

let api: ExamApi;
beforeAll(async () => {
  api = await startExamApi();
});
afterAll(() => api.stop());
beforeEach(() => {
  api.clock.now = testNow;
});

/** A sitting that somebody has begun: what it shows, and what they can do. */
async function begun() {
  const person = await api.candidate();
  const exam = api.examOf(person);
  const { body } = await exam.begin();
  return { person, exam, shown: body };
}

describe('answers', () => {
  it('to items that weren’t drawn are refused, whole', async () => {
    const { person, exam, shown } = await begun();
    const drawn = shown.items.map(({ id }: { id: string }) => id);
    const other = bankItems.find(({ id }) => !drawn.includes(id))?.id ?? '';
    const answers = { ...answersTo(shown), [other]: 'a' };
    for (const got of [await exam.save(answers, 0), await exam.submit(answers)]) {
      expect(got.status).toBe(422);
      expect(got.body).toMatchObject({
        type: 'invalid-answers',
        fields: [{ field: `answers.${other}`, reason: 'unknown' }],
      });
    }
    expect(await api.sittingOf(person)).toMatchObject({ answers: {}, revision: 0 });
  });

  it('that no option has are refused', async () => {
    const { exam, shown } = await begun();
    const [first] = shown.items;
    const got = await exam.submit({ [first.id]: 'zebra' });
    expect(got.body.fields).toEqual([{ field: `answers.${first.id}`, reason: 'invalid' }]);
  });

  it.each([
    ['more than there can be', Object.fromEntries([...Array(101)].map((_, at) => [`x${at}`, 'a']))],
    ['a key of the language', JSON.parse('{"__proto__": "a"}')],
    ['an id that no author writes', { 'Q 1': 'a' }],
    ['a list for an option', { q1: ['a'] }],
  ])('with %s don’t reach the sitting', async (_, answers) => {
    const { exam } = await begun();
    expect((await exam.submit(answers)).status).toBe(400);
  });

  it('named like what every object has are answers to nothing', async () => {
    const { exam } = await begun();
    expect((await exam.submit({ constructor: 'a' })).body.type).toBe('invalid-answers');
  });
});

describe('a sitting', () => {
  it('of somebody else looks like none', async () => {
    const { shown } = await begun();
    const other = api.examOf(await api.candidate());
    for (const got of [
      await other.read(),
      await other.save(answersTo(shown), 0),
      await other.submit(answersTo(shown)),
    ]) {
      expect([got.status, got.body.type]).toEqual([404, 'not-found']);
    }
  });

  it.each(['0', '01', '-1', '1e3', '99999', 'one'])('numbered %s is none', async (number) => {
    const { person } = await begun();
    const params = { bodyId: api.bodyId, trackId: 'calm-leader', number };
    const { cookie } = person;
    const sent = { params, query: { language: 'en' }, cookie };
    const got = await caller(api.dependencies)(examEndpoints.sitting, sent);
    expect(got.body.type).toBe('not-found');
  });

  it('isn’t had without signing in', async () => {
    const params = { bodyId: api.bodyId, trackId: 'calm-leader', number: '1' };
    const sent = { params, query: { language: 'en' } };
    const got = await caller(api.dependencies)(examEndpoints.sitting, sent);
    expect(got.body.type).toBe('not-signed-in');
  });

  it('of the past can’t be replayed into the next one', async () => {
    const { person, exam, shown } = await begun();
    await exam.submit({});
    api.clock.now += 86_400;
    const again = await api.later(person);
    await again.begin();
    const replayed = await again.submit(answersTo(shown), 0, 1);
    expect(replayed.body).toMatchObject({ number: 1, result: { correct: 0 } });
    expect((await again.read(2)).body).toMatchObject({ result: null, revision: 0 });
  });
});

describe('beginning', () => {
  it('is refused before the modules are completed', async () => {
    const person = await signedIn(api, {});
    expect((await api.examOf(person).begin()).body.type).toBe('path-not-complete');
  });

  it('at a body or of a track that isn’t there looks like nothing', async () => {
    const { cookie } = await api.candidate();
    const call = caller(api.dependencies);
    for (const params of [
      { bodyId: randomBytes(16).toString('base64url'), trackId: 'calm-leader' },
      { bodyId: api.bodyId, trackId: 'constructor' },
      { bodyId: api.bodyId, trackId: 'a#b' },
    ]) {
      const got = await call(examEndpoints.begin, { params, body: { language: 'en' }, cookie });
      expect([got.status, got.body.type]).toEqual([404, 'not-found']);
    }
  });

  it('takes no time from outside', async () => {
    const { cookie } = await api.candidate();
    const params = { bodyId: api.bodyId, trackId: 'calm-leader' };
    for (const more of [{ now: 1 }, { starts: 1 }, { ends: 4_000_000_000 }]) {
      const sent = { params, body: { language: 'en', ...more }, cookie };
      const got = await caller(api.dependencies)(examEndpoints.begin, sent);
      expect(got.body.type).toBe('invalid-body');
    }
    const headers = { date: 'Thu, 01 Jan 1970 00:00:00 GMT' };
    const sent = { params, body: { language: 'en' }, cookie, headers };
    const got = await caller(api.dependencies)(examEndpoints.begin, sent);
    expect(got.body.starts).toBe(testNow);
  });

  it('by a clock that runs behind ends no sitting late', async () => {
    const { exam, person, shown } = await begun();
    await exam.save(answersTo(shown, 5), 0);
    api.clock.now += 5_400;
    const over = await exam.read();
    const behind = examOf({ ...api.dependencies, now: () => testNow }, api.bodyId, person);
    expect((await behind.save(answersTo(shown), 1)).body.type).toBe('sitting-over');
    expect((await behind.submit(answersTo(shown), 1)).body.result).toEqual(over.body.result);
  });
});
