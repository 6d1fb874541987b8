import { afterAll, beforeAll, expect, test } from 'vitest';
import { certificationEndpoints } from '../../../functions/certification/contract.ts';
import { signedIn } from '../staff/signed-in.ts';
import { startTestApi, type TestApi } from '../test-api.ts';
import {
  agree,
  bodyFor,
  certifierOf,
  completeWay,
  grantCredential,
  holderProfile,
  logDay,
  paramsOf,
  putSitting,
  readPath,
  study,
} from './certifying.ts';

let api: TestApi;
let bodyId: string;
beforeAll(async () => {
  api = await startTestApi();
  bodyId = await bodyFor(api);
});
afterAll(() => api.stop());

const states = (path: { steps: { name: string; state: string }[] }) =>
  Object.fromEntries(path.steps.map(({ name, state }) => [name, state]));

test('somebody says who they are, and again differently', async () => {
  const { cookie } = await signedIn(api, {});
  const read = () => api.call(certificationEndpoints.holder, { cookie });
  expect((await read()).body).toEqual({ holder: null });
  const put = (body: object) => api.call(certificationEndpoints.changeHolder, { body, cookie });
  await put(holderProfile);
  const twice = { ...holderProfile, languages: ['ur', 'ur'], listed: true };
  expect((await put(twice)).body.holder.languages).toEqual(['ur']);
  expect((await read()).body.holder).toEqual({ ...twice, languages: ['ur'] });
  expect((await put({ ...holderProfile, sex: 'x' })).body.type).toBe('invalid-body');
});

test('the bodies that certify are listed with what they offer and the content has', async () => {
  const other = await bodyFor(api, ['calm-head', 'gone-from-content']);
  const empty = await bodyFor(api, ['gone-from-content']);
  const who = await signedIn(api, {});
  await agree(api, { who, bodyId });
  const held = await grantCredential(api, who.staffId, { bodyId: other, trackId: 'calm-head' });
  const { body } = await api.call(certificationEndpoints.paths, { cookie: who.cookie });
  const tracks = Object.fromEntries(
    body.bodies.map((each: { id: string; tracks: string[] }) => [each.id, each.tracks]),
  );
  expect(tracks).toMatchObject({ [bodyId]: ['calm-leader', 'calm-head'], [other]: ['calm-head'] });
  expect(tracks).not.toHaveProperty([empty]);
  expect(body.begun).toEqual([{ bodyId, trackId: 'calm-leader' }]);
  expect(body.credentials).toMatchObject([{ id: held.id, state: 'active', published: true }]);
});

test('all that somebody holds is there, however many: the one that ends first, first', async () => {
  const who = await signedIn(api, {});
  const held = Array.from({ length: 101 }, (_, at) => ({ validUntil: api.clock.now + 200 - at }));
  for (const { validUntil } of held) {
    await grantCredential(api, who.staffId, { bodyId, trackId: 'calm-head', validUntil });
  }
  const { body } = await api.call(certificationEndpoints.paths, { cookie: who.cookie });
  const ends = body.credentials.map(({ validUntil }: { validUntil: number }) => validUntil);
  expect(ends).toEqual(held.map(({ validUntil }) => validUntil).toSorted());
});

test('a way that nobody has set out on shows what it asks for', async () => {
  const who = await signedIn(api, {});
  const path = await readPath(api, { who, bodyId });
  expect(path).toMatchObject({
    bodyName: 'Body of tests',
    renewing: false,
    application: { version: 0, state: 'open', appliedAt: null, decisions: [] },
    credential: null,
    renewal: null,
    sitting: null,
  });
  expect(path.steps.map(({ name, have, need }: never) => [name, have, need])).toEqual([
    ['conduct', 0, 1],
    ['safeguarding', 0, 1],
    ['modules', 0, 2],
    ['training-days', 0, 2],
    ['exam', 0, 1],
    ['practice', 0, 2],
    ['application', 0, 1],
  ]);
});

test('a body or a track that does not exist, or is not offered, is not found', async () => {
  const who = await signedIn(api, {});
  const type = async (params: { bodyId: string; trackId: string }) =>
    (await api.call(certificationEndpoints.path, { params, cookie: who.cookie })).body.type;
  const narrow = await bodyFor(api, ['calm-head']);
  expect(await type({ bodyId: 'A'.repeat(22), trackId: 'calm-leader' })).toBe('not-found');
  expect(await type({ bodyId, trackId: 'nothing' })).toBe('not-found');
  expect(await type({ bodyId, trackId: 'constructor' })).toBe('not-found');
  expect(await type({ bodyId: narrow, trackId: 'calm-leader' })).toBe('not-found');
});

test('conduct and safeguarding are agreed to once, at the version that the track names', async () => {
  const on = { who: await signedIn(api, {}), bodyId };
  const outdated = await agree(api, on, { conduct: 2, safeguarding: true });
  expect(outdated.body.type).toBe('conduct-outdated');
  const first = await agree(api, on);
  expect(first.body).toMatchObject({
    conduct: { version: 1, at: api.clock.now },
    safeguarding: api.clock.now,
    application: { version: 1 },
  });
  api.clock.now += 60;
  expect((await agree(api, on)).body).toEqual(first.body);
  const back = await agree(api, on, { conduct: 1, safeguarding: false });
  expect(back.body).toMatchObject({ conduct: first.body.conduct, safeguarding: null });
  expect(states(back.body)).toMatchObject({ conduct: 'done', safeguarding: 'next' });
});

test('two agreeing on two devices at once: both hold, the path has begun once', async () => {
  const on = { who: await signedIn(api, {}), bodyId };
  const both = await Promise.all([
    agree(api, on),
    agree(api, on),
    logDay(api, on, { on: '2026-11-09' }),
  ]);
  expect(both.map(({ status }) => status)).toEqual([200, 200, 201]);
  const path = await readPath(api, on);
  expect(path.conduct).not.toBeNull();
  expect(path.trainingDays).toHaveLength(1);
});

test('steps wait for one another and are done one by one', async () => {
  const on = { who: await signedIn(api, {}), bodyId };
  expect(states(await readPath(api, on))).toEqual({
    conduct: 'next',
    safeguarding: 'next',
    modules: 'next',
    'training-days': 'next',
    exam: 'waiting',
    practice: 'waiting',
    application: 'waiting',
  });
  await study(api, on.who, 'asking');
  await study(api, on.who, 'steadiness');
  expect(states(await readPath(api, on))).toMatchObject({
    modules: 'done',
    exam: 'next',
    practice: 'waiting',
  });
  await completeWay(api, on, await certifierOf(api, bodyId));
  const { application, ...others } = states(await readPath(api, on));
  expect(application).toBe('next');
  expect(new Set(Object.values(others))).toEqual(new Set(['done']));
});

test('a failed sitting makes wait, and one that is over and not graded is named', async () => {
  const on = { who: await signedIn(api, {}), bodyId };
  await study(api, on.who, 'asking');
  await study(api, on.who, 'steadiness');
  const result = { correct: 1, of: 5, passed: false, objectives: [] };
  const starts = api.clock.now - 3_600;
  await putSitting(api, on, { starts, ends: starts + 1_800, submitted: starts + 60, result });
  const failed = await readPath(api, on);
  const exam = failed.steps.find(({ name }: { name: string }) => name === 'exam');
  expect(exam).toMatchObject({
    state: 'waiting',
    waiting: { for: 'exam', reason: 'cool-down', until: starts + 60 + 86_400 },
  });
  expect(failed).toMatchObject({ sitting: null, sittings: [{ number: 1, result, sample: true }] });
  await putSitting(api, on, { number: 2, isOpen: true });
  expect((await readPath(api, on)).sitting).toBe(2);
});

test('a track with a prerequisite asks for a valid credential of the same body', async () => {
  const who = await signedIn(api, {});
  const on = { who, bodyId, trackId: 'calm-head' };
  const first = async () => (await readPath(api, on)).steps[0];
  const elsewhere = await bodyFor(api);
  await grantCredential(api, who.staffId, { bodyId: elsewhere, trackId: 'calm-leader' });
  expect(await first()).toMatchObject({ name: 'prerequisites', have: 0, state: 'next' });
  const validUntil = api.clock.now;
  await grantCredential(api, who.staffId, { ...paramsOf({ who, bodyId }), validUntil });
  expect(await first()).toMatchObject({ have: 0 });
  await grantCredential(api, who.staffId, { ...paramsOf({ who, bodyId }) });
  expect(await first()).toMatchObject({ have: 1, state: 'done' });
});
