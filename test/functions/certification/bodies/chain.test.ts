import { afterAll, beforeAll, expect, test } from 'vitest';
import { bodiesEndpoints } from '../../../../functions/certification/bodies/contract.ts';
import { type SignedIn, sessionFor, signedIn } from '../../staff/signed-in.ts';
import { startTestApi, type TestApi } from '../../test-api.ts';
import { change, completeWay, invited, readPath, sign } from '../certifying.ts';
import { type Body, bodyFor } from './body-under-test.ts';

const { queue, evidence, decide, clear } = bodiesEndpoints;

let api: TestApi;
let body: Body;
let trainer: SignedIn;
beforeAll(async () => {
  api = await startTestApi();
  body = await bodyFor(api);
  trainer = await signedIn(api, {});
});
afterAll(() => api.stop());

const on = () => ({ who: trainer, bodyId: body.organisationId });
const params = () => ({ ...body.params, staffId: trainer.staffId, trackId: 'calm-leader' });
const waiting = async () =>
  (await api.call(queue, { cookie: body.first.cookie, params: body.params })).body.applications;
const harm = { listening: 'harmful', closing: 'meets' };

test('from the first lesson to a credential, its renewal, and harm that was seen between', async () => {
  const witness = body.second;
  await completeWay(api, on(), witness);
  const { application } = await readPath(api, on());
  await change(api, on(), { change: 'apply', version: application.version });
  expect(await waiting()).toMatchObject([{ state: 'applied', harmful: false, renewing: false }]);
  const approve = async (by: SignedIn) => {
    const { version } = (await readPath(api, on())).application;
    const approved = { decision: 'approve', version };
    return api.call(decide, { cookie: by.cookie, params: params(), body: approved });
  };
  // Who observed and confirmed is the second certifier.
  expect((await approve(witness)).body.type).toBe('own-observation');
  expect((await approve(body.first)).status).toBe(200);
  const seen = await readPath(api, on());
  expect(seen.credential).toMatchObject({ state: 'active', marks: ['sample-exam'] });
  expect(seen.steps.at(-1)).toMatchObject({ name: 'application', state: 'done' });
  expect(await waiting()).toEqual([]);

  const { id: practiceId, secret } = await invited(api, on());
  await sign(api, witness, { secret, scores: harm });
  expect(await waiting()).toMatchObject([{ state: 'approved', harmful: true }]);

  api.clock.now = seen.credential.validUntil - 30 * 86_400;
  trainer = { ...trainer, cookie: await sessionFor(api, trainer.staffId) };
  const first = { ...body.first, cookie: await sessionFor(api, body.first.staffId) };
  body = { ...body, first };
  const { version } = (await readPath(api, on())).application;
  const renewing = await change(api, on(), { change: 'renew', version });
  expect(renewing.body).toMatchObject({ renewing: true, application: { state: 'open' } });
  expect(await waiting()).toMatchObject([{ state: 'open', harmful: true, renewing: true }]);

  const asked = { cookie: first.cookie, params: params() };
  const { practices } = (await api.call(evidence, asked)).body.path;
  expect(practices).toMatchObject([{ id: practiceId, state: 'harmful', cleared: false }]);
  const settled = { practiceId, reason: 'Looked into; nobody was harmed.' };
  const cleared = await api.call(clear, { cookie: first.cookie, params: params(), body: settled });
  expect(cleared.status).toBe(200);
  expect(await waiting()).toEqual([]);
  const { steps } = await readPath(api, on());
  expect(steps.filter(({ waiting: why }: { waiting?: { about?: string } }) => why?.about)).toEqual(
    [],
  );
});
