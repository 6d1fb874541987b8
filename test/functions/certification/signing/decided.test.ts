import { afterAll, beforeAll, expect, test } from 'vitest';
import { bodiesEndpoints } from '../../../../functions/certification/bodies/contract.ts';
import { publishAll } from '../../../../functions/certification/publishing/publish-all.ts';
import { verifyPublished } from '../../../../site/src/verify/verify-credential.ts';
import { signedIn } from '../../staff/signed-in.ts';
import { startTestApi, type TestApi } from '../../test-api.ts';
import { bodyFor } from '../bodies/body-under-test.ts';
import { change, completeWay, readPath } from '../certifying.ts';
import { testSite } from '../issued.ts';
import { publishingHere } from '../publishing-here.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

test('what certifiers decide is what anybody verifies', async () => {
  const publishing = await publishingHere(api.dependencies);
  const kindOf = async (id: string) => {
    expect(await publishAll(publishing)).toBe(0);
    const verdict = await verifyPublished(id, {
      site: testSite,
      now: () => api.clock.now * 1_000,
      fetchText: async (path) => {
        const read = await publishing.publisher.read(path);
        return read ? { kind: 'text', text: read.text } : { kind: 'missing' };
      },
    });
    return verdict.kind;
  };
  const body = await bodyFor(api);
  const trainer = await signedIn(api, {});
  const on = { who: trainer, bodyId: body.organisationId };
  await completeWay(api, on, body.second);
  const { application } = await readPath(api, on);
  await change(api, on, { change: 'apply', version: application.version });
  const { version } = (await readPath(api, on)).application;
  await api.call(bodiesEndpoints.decide, {
    cookie: body.first.cookie,
    params: { ...body.params, staffId: trainer.staffId, trackId: 'calm-leader' },
    body: { decision: 'approve', version },
  });
  const { credential } = await readPath(api, on);
  expect(await kindOf(credential.id)).toBe('valid');
  const act = async (asked: object) => {
    const { version: standing } = (await readPath(api, on)).credential;
    const answer = await api.call(bodiesEndpoints.changeCredential, {
      cookie: body.first.cookie,
      params: { ...body.params, credentialId: credential.id },
      body: { ...asked, version: standing, reason: 'because' },
    });
    expect(answer.status).toBe(200);
    return answer.body;
  };
  await act({ change: 'suspend' });
  expect(await kindOf(credential.id)).toBe('suspended');
  await act({ change: 'reinstate' });
  expect(await kindOf(credential.id)).toBe('valid');
  const { supersededBy } = await act({ change: 'supersede', name: 'Amina K. Test' });
  expect([await kindOf(credential.id), await kindOf(supersededBy)]).toEqual([
    'superseded',
    'valid',
  ]);
});
