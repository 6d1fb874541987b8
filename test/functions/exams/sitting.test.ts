import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sessionFor } from '../staff/signed-in.ts';
import { testNow } from '../test-api.ts';
import { answersTo, type ExamApi, startExamApi } from './exam-api.ts';
import { bankItems, objectives, rightOf } from './exam-content.ts';

let api: ExamApi;
beforeAll(async () => {
  api = await startExamApi();
});
afterAll(() => api.stop());
beforeEach(() => {
  api.clock.now = testNow;
});

describe('beginning', () => {
  it('draws items of each objective, by the server’s clock, without a key', async () => {
    const exam = api.examOf(await api.candidate());
    const { status, body } = await exam.begin();
    expect(status).toBe(201);
    expect(body).toMatchObject({
      number: 1,
      starts: testNow,
      ends: testNow + 5_400,
      now: testNow,
      sample: true,
      revision: 0,
      answers: {},
      submitted: null,
      result: null,
      objectives: {},
    });
    const ids = body.items.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(5);
    for (const objective of objectives) {
      const of = bankItems.filter((item) => item.objective === objective).map(({ id }) => id);
      // Five of three: one of each, and one more of two of them.
      expect([1, 2]).toContain(ids.filter((id: string) => of.includes(id)).length);
    }
    expect(JSON.stringify(body)).not.toMatch(/right|key|objective"/);
  });

  it('goes on with the open sitting: begun twice, refreshed, on another device', async () => {
    const person = await api.candidate();
    const begun = await api.examOf(person).begin();
    const again = await api.examOf(person).begin();
    expect(again.status).toBe(200);
    expect(again.body).toEqual(begun.body);
    const cookie = await sessionFor(api, person.staffId);
    const elsewhere = await api.examOf({ ...person, cookie }).read();
    expect(elsewhere.body).toEqual(begun.body);
  });

  it('gives one sitting to two who begin at once', async () => {
    const person = await api.candidate();
    const exam = api.examOf(person);
    const all = await Promise.all(Array.from({ length: 8 }, () => exam.begin()));
    expect(all.filter(({ status }) => status === 201)).toHaveLength(1);
    for (const { body } of all) expect(body.items).toEqual(all[0]?.body.items);
    expect(await api.sittingOf(person, 2)).toBeUndefined();
  });

  it('shows the same order in another language', async () => {
    const exam = api.examOf(await api.candidate());
    const { body: english } = await exam.begin();
    const { body: urdu } = await exam.read(1, 'ur');
    const [first] = urdu.items;
    expect(first.stem).toBe(`${first.id} in ur?`);
    expect(first.options[0].text).toBe(`${first.id} ${first.options[0].id} ur`);
    const ids = (items: { id: string; options: { id: string }[] }[]) =>
      items.map(({ id, options }) => [id, ...options.map((option) => option.id)]);
    expect(ids(urdu.items)).toEqual(ids(english.items));
  });

  it('shuffles items and options from sitting to sitting', async () => {
    const orders = new Set<string>();
    for (let count = 0; count < 4; count += 1) {
      const { body } = await api.examOf(await api.candidate()).begin();
      orders.add(JSON.stringify(body.items.map((item: { options: unknown }) => item.options)));
    }
    expect(orders.size).toBe(4);
  });
});

describe('saving', () => {
  it('keeps answers for a refresh and another device', async () => {
    const exam = api.examOf(await api.candidate());
    const { body } = await exam.begin();
    const answers = answersTo(body, 3);
    api.clock.now += 60;
    const saved = await exam.save(answers, 0);
    expect(saved.status).toBe(200);
    expect(saved.body).toEqual({ revision: 1, now: testNow + 60, ends: testNow + 5_400 });
    expect((await exam.read()).body).toMatchObject({ answers, revision: 1, result: null });
  });

  it('answers the same after a lost reply', async () => {
    const exam = api.examOf(await api.candidate());
    const { body } = await exam.begin();
    const answers = answersTo(body);
    const first = await exam.save(answers, 0);
    expect(await exam.save(answers, 0)).toEqual(first);
    expect((await exam.read()).body.revision).toBe(1);
  });

  it('refuses what was made from older answers', async () => {
    const exam = api.examOf(await api.candidate());
    const { body } = await exam.begin();
    await exam.save(answersTo(body, 1), 0);
    expect((await exam.save(answersTo(body, 2), 0)).body.type).toBe('changed-meanwhile');
    expect((await exam.submit(answersTo(body, 2), 0)).body.type).toBe('changed-meanwhile');
    expect((await exam.read()).body.answers).toEqual(answersTo(body, 1));
  });
});

describe('handing in', () => {
  it('tells the result by objective, and takes the items away', async () => {
    const person = await api.candidate();
    const exam = api.examOf(person);
    const { body } = await exam.begin();
    api.clock.now += 600;
    const { status, body: over } = await exam.submit(answersTo(body, 2));
    expect(status).toBe(200);
    expect(over).toMatchObject({ submitted: testNow + 600, items: [], answers: {} });
    expect(over.result).toMatchObject({ correct: 3, of: 5, passed: false });
    const ids = body.items.map(({ id }: { id: string }) => id);
    const ofWhich = (objective: string, some: string[]) =>
      bankItems.filter((item) => item.objective === objective && some.includes(item.id)).length;
    expect(over.result.objectives).toEqual(
      objectives.map((objective) => ({
        objective,
        correct: ofWhich(objective, ids.slice(0, 3)),
        of: ofWhich(objective, ids),
      })),
    );
    expect(over.objectives.calm).toBe('calm in en');
    expect(Object.keys(rightOf).some((id) => JSON.stringify(over).includes(`"${id}"`))).toBe(false);
    expect((await exam.read()).body).toEqual(over);
    expect(await api.sittingOf(person)).toMatchObject({ revision: 1, result: over.result });
  });

  it('passes at the share that is asked for, and not below', async () => {
    for (const [wrong, passed] of [
      [1, true],
      [2, false],
      [5, false],
    ] as const) {
      const exam = api.examOf(await api.candidate());
      const { body } = await exam.begin();
      expect((await exam.submit(answersTo(body, wrong))).body.result.passed).toBe(passed);
    }
  });

  it('gives the first result to whoever hands in again, whatever they send', async () => {
    const exam = api.examOf(await api.candidate());
    const { body } = await exam.begin();
    const first = await exam.submit(answersTo(body, 4));
    expect(await exam.submit(answersTo(body, 4))).toEqual(first);
    expect(await exam.submit(answersTo(body, 0), 1)).toEqual(first);
    expect((await exam.submit({ elsewhere: 'a' })).body).toEqual(first.body);
    expect((await exam.save(answersTo(body), 1)).body.type).toBe('sitting-over');
  });

  it('ends the step: who has passed begins no further sitting', async () => {
    const person = await api.candidate();
    const { body } = await api.examOf(person).begin();
    await api.examOf(person).submit(answersTo(body));
    api.clock.now += 40 * 86_400;
    expect((await (await api.later(person)).begin()).body.type).toBe('not-in-this-state');
  });
});
