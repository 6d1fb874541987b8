import { afterAll, beforeAll, expect, test } from 'vitest';
import { bodiesEndpoints } from '../../../functions/certification/bodies/contract.ts';
import { witnessEndpoints } from '../../../functions/certification/witness-contract.ts';
import { signedIn } from '../staff/signed-in.ts';
import { startTestApi, type TestApi } from '../test-api.ts';
import { bodyFor, recognisedAs } from './bodies/body-under-test.ts';
import { agree, invited, pageKey, sign, study } from './certifying.ts';

const { recognise, settleRecognition } = bodiesEndpoints;

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const zara = recognisedAs('zara@example.org');

test('who was recognised by an address may observe before they ever looked at what they hold', async () => {
  const { first, second, params, organisationId: bodyId } = await bodyFor(api);
  const on = { who: await signedIn(api, {}), bodyId };
  await study(api, on.who, 'asking');
  await study(api, on.who, 'steadiness');
  await agree(api, on);
  const link = await invited(api, on);
  const observer = await signedIn(api, { email: zara.holder.email });
  const asked = () =>
    api.call(witnessEndpoints.readRequest, {
      cookie: observer.cookie,
      body: { secret: link.secret },
    });
  expect((await asked()).body.refusal).toBe('may-not-observe');

  const { body } = await api.call(recognise, {
    cookie: first.cookie,
    params,
    body: { pageKey: pageKey(), recognised: [zara] },
  });
  const [{ id: recognitionId }] = body.recognitions;
  await api.call(settleRecognition, {
    cookie: second.cookie,
    params: { ...params, recognitionId },
    body: { settle: 'confirm' },
  });
  expect((await asked()).body.refusal).toBe(null);
  expect((await sign(api, observer, { secret: link.secret })).body.state).toBe('passed');
});
