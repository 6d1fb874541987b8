import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { certificationEndpoints } from '../../../functions/certification/contract.ts';
import { witnessEndpoints } from '../../../functions/certification/witness-contract.ts';
import { endpoints } from '../../../functions/endpoints.ts';
import { examEndpoints } from '../../../functions/exams/contract.ts';
import { keepSitting, type Sitting } from '../../../site/src/certification/exam/keep-sitting.ts';
import { sampleWay } from '../../site/certification/sample-way.ts';
import type { Reply, Seen } from '../../site/workshop/fake-server.ts';
import type { SignedIn } from '../staff/signed-in.ts';
import { testNow } from '../test-api.ts';
import { testTrack } from '../test-content.ts';
import { type ExamApi, startExamApi } from './exam-api.ts';
import { rightOf } from './exam-content.ts';

let api: ExamApi;
beforeAll(async () => {
  api = await startExamApi();
});
afterAll(() => api.stop());
beforeEach(() => {
  api.clock.now = testNow;
});

/** Sends what the site sends to the handler that serves it, with somebody's cookie. */
async function served({ cookie }: SignedIn, { method, address, body }: Seen): Promise<Reply> {
  const { pathname, searchParams } = new URL(address, 'https://sanad.test');
  for (const endpoint of endpoints) {
    const pattern = endpoint.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
    const found = new RegExp(`^${pattern}$`).exec(pathname);
    if (!found || endpoint.method !== method) continue;
    const query = Object.fromEntries(searchParams);
    const params = { ...found.groups };
    return api.call(endpoint, { params, query, cookie, ...(body !== null && { body }) });
  }
  throw new Error(`Nothing serves ${method} ${pathname}.`);
}

/** A device on which somebody has signed in; `away` takes the connection. */
function device(person: SignedIn) {
  const state = { away: false };
  const screen = sampleWay('en', (seen) =>
    state.away ? { status: 0, body: null } : served(person, seen),
  );
  return { ...screen, state };
}

const way = () => ({ bodyId: api.bodyId, trackId: testTrack.id });

async function sittingOn({ app, pass }: ReturnType<typeof device>) {
  const begun = await app.call(examEndpoints.begin, { params: way(), body: { language: 'en' } });
  if (begun.kind !== 'answer') throw new Error(JSON.stringify(begun));
  const params = { ...way(), number: String(begun.body.number) };
  const keeper = keepSitting({ app, params, view: begun.body, changed: () => undefined });
  const shows = (saving: Sitting['saving']) => expect.poll(() => keeper.get().saving).toBe(saving);
  return { keeper, arrived: () => shows('saved'), shows, pass };
}

test('a sitting is answered on two devices, through a lost connection, and handed in', async () => {
  const person = await api.candidate();
  const [phone, laptop] = [device(person), device(person)];
  const first = await sittingOn(phone);
  const second = await sittingOn(laptop);
  const items = first.keeper.get().view.items.map(({ id }) => id);
  const [one = '', two = '', ...rest] = items;
  const right = (item: string) => rightOf[item] ?? null;

  first.keeper.choose(one, right(one));
  await first.arrived();
  second.keeper.choose(two, right(two));
  await second.arrived();
  expect(second.keeper.get()).toMatchObject({
    otherDevice: true,
    answers: { [one]: right(one), [two]: right(two) },
  });

  phone.state.away = true;
  for (const item of rest) first.keeper.choose(item, right(item));
  await first.shows('waiting');
  phone.state.away = false;
  await first.pass(3);
  await first.arrived();
  expect(first.keeper.get()).toMatchObject({ saving: 'saved', answers: { [two]: right(two) } });

  first.keeper.handIn();
  await first.arrived();
  const { result, sample, objectives } = first.keeper.get().view;
  expect(result).toMatchObject({ correct: items.length, of: items.length, passed: true });
  expect(sample).toBe(true);
  for (const { objective } of result?.objectives ?? []) expect(objectives[objective]).toBeTruthy();

  second.keeper.choose(one, null);
  await second.arrived();
  expect(second.keeper.get().view.result).toEqual(result);
  first.keeper.end();
  second.keeper.end();
});

test('what was saved counts when the time ends, whatever waits on a device without connection', async () => {
  const phone = device(await api.candidate());
  const { keeper, arrived, shows, pass } = await sittingOn(phone);
  const [one = '', two = ''] = keeper.get().view.items.map(({ id }) => id);
  keeper.choose(one, rightOf[one] ?? null);
  await arrived();
  phone.state.away = true;
  keeper.choose(two, rightOf[two] ?? null);
  await shows('waiting');
  api.clock.now = keeper.get().view.ends;
  phone.state.away = false;
  await pass(3);
  await arrived();
  expect(keeper.get().view).toMatchObject({ result: { correct: 1 }, submitted: null });
  keeper.end();
});

test('the way and what a link asks come as the screens read them', async () => {
  const trainer = await api.candidate();
  const lead = await api.candidate();
  const { app } = device(trainer);
  const agreed = await app.call(certificationEndpoints.agree, {
    params: way(),
    body: { conduct: 1, safeguarding: true },
  });
  expect(agreed).toMatchObject({ kind: 'answer', body: { conduct: { version: 1 } } });
  const logged = await app.call(certificationEndpoints.logDay, {
    params: way(),
    body: { pageKey: 'a'.repeat(22), on: '2026-11-18' },
  });
  if (logged.kind !== 'answer') throw new Error(JSON.stringify(logged));
  const { secret } = logged.body;
  const asked = await device(lead).app.call(witnessEndpoints.readRequest, { body: { secret } });
  expect(asked).toMatchObject({
    kind: 'answer',
    body: { kind: 'training-day', on: '2026-11-18', refusal: 'may-not-observe' },
  });
  const own = await app.call(witnessEndpoints.readRequest, { body: { secret } });
  expect(own).toMatchObject({ body: { refusal: 'own-practice' } });
  const paths = await app.call(certificationEndpoints.paths, {});
  expect(paths).toMatchObject({ kind: 'answer', body: { begun: [way()] } });
});
