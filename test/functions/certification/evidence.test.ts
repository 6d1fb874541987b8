import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { certificationEndpoints } from '../../../functions/certification/contract.ts';
import { unplanned } from '../../../functions/enrollment/workshop.ts';
import { closeWorkshop } from '../../../functions/insights/close-workshop.ts';
import { signedIn } from '../staff/signed-in.ts';
import { startTestApi, type TestApi, testNow } from '../test-api.ts';
import {
  bodyFor,
  certifierOf,
  changePractice,
  confirm,
  invited,
  logDay,
  logPractice,
  type OnPath,
  pageKey,
  paramsOf,
  readPath,
  sign,
} from './certifying.ts';

let api: TestApi;
let bodyId: string;
let on: OnPath;
beforeAll(async () => {
  api = await startTestApi();
  bodyId = await bodyFor(api);
});
beforeEach(async () => {
  on = { who: await signedIn(api, {}), bodyId };
});
afterAll(() => api.stop());

const changeDay = (dayId: string, body: object, path: OnPath = on) =>
  api.call(certificationEndpoints.changeDay, {
    params: { ...paramsOf(path), dayId },
    body,
    cookie: path.who.cookie,
  });

test('a logged day waits for the lead; a repeat is the same day with the same link', async () => {
  const key = pageKey();
  const first = await logDay(api, on, { on: '2026-11-18', pageKey: key });
  expect(first).toMatchObject({ status: 201, body: { expires: api.clock.now + 14 * 86_400 } });
  api.clock.now += 5;
  expect((await logDay(api, on, { on: '2026-11-18', pageKey: key })).body).toEqual(first.body);
  const other = await logDay(api, on, { on: '2026-11-19', pageKey: key });
  expect(other.body.id).not.toBe(first.body.id);
  const { trainingDays } = await readPath(api, on);
  expect(trainingDays).toEqual([
    { id: first.body.id, on: '2026-11-18', confirmedBy: null, waitsUntil: first.body.expires },
    { id: other.body.id, on: '2026-11-19', confirmedBy: null, waitsUntil: other.body.expires },
  ]);
});

test('a day that has not begun anywhere, or that no calendar has, is refused', async () => {
  expect((await logDay(api, on, { on: '2026-11-22' })).body.type).toBe('day-in-the-future');
  expect((await logDay(api, on, { on: '2025-02-29' })).body.type).toBe('day-in-the-future');
  expect((await logPractice(api, on, { on: '2026-11-22' })).body.type).toBe('day-in-the-future');
});

test('a day gets another link, and the first leads nowhere then', async () => {
  const lead = await certifierOf(api, bodyId);
  const { body: first } = await logDay(api, on, { on: '2026-11-18' });
  const key = pageKey();
  const again = await changeDay(first.id, { change: 'invite', pageKey: key });
  expect(again.body.link.secret).not.toBe(first.secret);
  api.clock.now += 5;
  const repeated = await changeDay(first.id, { change: 'invite', pageKey: key });
  expect(repeated.body).toEqual(again.body);
  expect((await confirm(api, lead, first.secret)).body.type).toBe('link-unknown');
  expect((await confirm(api, lead, again.body.link.secret)).body).toEqual({ id: first.id });
  for (const body of [{ change: 'discard' }, { change: 'invite', pageKey: pageKey() }]) {
    expect((await changeDay(first.id, body)).body.type).toBe('not-in-this-state');
  }
});

test('a day is struck off with its link, once and again', async () => {
  const { body } = await logDay(api, on, { on: '2026-11-18' });
  for (let times = 0; times < 2; times += 1) {
    expect((await changeDay(body.id, { change: 'discard' })).body).toEqual({
      day: null,
      link: null,
    });
  }
  const lead = await certifierOf(api, bodyId);
  expect((await confirm(api, lead, body.secret)).body.type).toBe('link-unknown');
  expect((await readPath(api, on)).trainingDays).toEqual([]);
});

test('a session is logged, its observer invited, uninvited and invited anew', async () => {
  const key = pageKey();
  const logged = await logPractice(api, on, { pageKey: key });
  expect(logged).toMatchObject({ status: 201, body: { state: 'logged', group: 20 } });
  expect((await logPractice(api, on, { pageKey: key })).body).toEqual(logged.body);
  const { id } = logged.body;
  const act = (body: object) => changePractice(api, { ...on, practiceId: id }, body);
  const linkKey = pageKey();
  const first = await act({ change: 'invite', pageKey: linkKey });
  expect(first.body).toMatchObject({
    practice: { state: 'invited', waitsUntil: api.clock.now + 14 * 86_400 },
    link: { expires: api.clock.now + 14 * 86_400 },
  });
  expect((await act({ change: 'invite', pageKey: linkKey })).body).toEqual(first.body);
  const second = await act({ change: 'invite', pageKey: pageKey() });
  expect(second.body.link.secret).not.toBe(first.body.link.secret);
  for (let times = 0; times < 2; times += 1) {
    const taken = await act({ change: 'uninvite' });
    expect(taken.body).toEqual({ practice: logged.body, link: null });
  }
  const observer = await certifierOf(api, bodyId);
  for (const { body } of [first, second]) {
    const signed = await sign(api, observer, { secret: body.link.secret });
    expect(signed.body.type).toBe('link-unknown');
  }
  for (let times = 0; times < 2; times += 1) {
    expect((await act({ change: 'discard' })).body).toEqual({ practice: null, link: null });
  }
  expect((await act({ change: 'uninvite' })).body.type).toBe('not-found');
  expect((await readPath(api, on)).practices).toEqual([]);
});

test('what was signed stays as it is', async () => {
  const { id, secret } = await invited(api, on);
  await sign(api, await certifierOf(api, bodyId), { secret });
  for (const body of [
    { change: 'discard' },
    { change: 'uninvite' },
    { change: 'invite', pageKey: pageKey() },
  ]) {
    expect((await changePractice(api, { ...on, practiceId: id }, body)).body.type).toBe(
      'practice-signed',
    );
  }
});

test("another one's session and day look like missing ones", async () => {
  const mine = await logPractice(api, on);
  const day = await logDay(api, on, { on: '2026-11-18' });
  const stranger = { who: await signedIn(api, {}), bodyId };
  const invite = { change: 'invite', pageKey: pageKey() };
  const tried = await changePractice(api, { ...stranger, practiceId: mine.body.id }, invite);
  expect(tried.body.type).toBe('not-found');
  expect((await changeDay(day.body.id, invite, stranger)).body.type).toBe('not-found');
  await changePractice(api, { ...stranger, practiceId: mine.body.id }, { change: 'discard' });
  await changeDay(day.body.id, { change: 'discard' }, stranger);
  const elsewhere = { ...on, trackId: 'calm-head' };
  expect(
    (await changePractice(api, { ...elsewhere, practiceId: mine.body.id }, invite)).body.type,
  ).toBe('not-found');
  expect(await readPath(api, on)).toMatchObject({
    practices: [{ id: mine.body.id }],
    trainingDays: [{ id: day.body.id }],
  });
});

test('there is an end to what may wait for a signature', async () => {
  for (let count = 0; count < 10; count += 1) {
    await logPractice(api, on);
    await logDay(api, on, { on: '2026-11-18' });
  }
  expect((await logPractice(api, on)).body.type).toBe('too-many-open-links');
  expect((await logDay(api, on, { on: '2026-11-18' })).body.type).toBe('too-many-open-links');
  const [first] = (await readPath(api, on)).practices;
  await changePractice(api, { ...on, practiceId: first.id }, { change: 'discard' });
  expect((await logPractice(api, on)).status).toBe(201);
});

test('an own closed workshop becomes a session with its own people', async () => {
  const { id: workshopId } = await api.open({ trainerId: on.who.staffId });
  const session = { workshopId, on: '2026-11-20', kind: 'conversation', group: 900 };
  expect((await logPractice(api, on, session)).body.type).toBe('workshop-still-open');
  await closeWorkshop(api.dependencies, workshopId);
  expect((await logPractice(api, on, session)).body).toMatchObject({ kind: 'workshop', group: 1 });
  const stranger = { who: await signedIn(api, {}), bodyId };
  expect((await logPractice(api, stranger, session)).body.type).toBe('not-found');
  const unknown = { ...session, workshopId: 'a'.repeat(24) };
  expect((await logPractice(api, on, unknown)).body.type).toBe('not-found');
});

test('a workshop is a session on the days on which it was held, each counting once', async () => {
  const hour = 3_600;
  const starts = testNow - 4 * 86_400;
  // The evening of 16 November in UTC is the 17th in Pakistan; the day after its closing never came.
  const days = [starts + 8 * hour, starts + 2 * 86_400, testNow + 86_400].map((begins) => ({
    starts: begins,
    ends: begins + 2 * hour,
  }));
  const { id: workshopId } = await api.open({
    ...{ trainerId: on.who.staffId, starts, ends: testNow + 2 * 86_400 },
    plan: { ...unplanned, days },
  });
  await closeWorkshop(api.dependencies, workshopId);
  const log = (day: string) => logPractice(api, on, { workshopId, on: day });
  for (const day of ['2026-11-16', '2026-11-19', '2026-11-21']) {
    expect((await log(day)).body.type).toBe('workshop-not-on-this-day');
  }
  const passed = async (day: string) => {
    const { body } = await log(day);
    const { body: practice } = await changePractice(
      api,
      { ...on, practiceId: body.id },
      { change: 'invite', pageKey: pageKey() },
    );
    await sign(api, await certifierOf(api, bodyId), { secret: practice.link.secret });
    const { steps } = await readPath(api, on);
    return steps.find(({ name }: { name: string }) => name === 'practice').have;
  };
  expect(await passed('2026-11-17')).toBe(1);
  expect(await passed('2026-11-17')).toBe(1);
  expect(await passed('2026-11-18')).toBe(2);
});

test('of a link given twice at once one holds', async () => {
  const { body } = await logPractice(api, on);
  const keys = [pageKey(), pageKey(), pageKey()];
  const answers = await Promise.all(
    keys.map((key) =>
      changePractice(api, { ...on, practiceId: body.id }, { change: 'invite', pageKey: key }),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  const observer = await certifierOf(api, bodyId);
  const signed = [];
  for (const { body: answer } of answers) {
    signed.push((await sign(api, observer, { secret: answer.link.secret })).status);
  }
  expect(signed.toSorted()).toEqual([200, 404, 404]);
});
