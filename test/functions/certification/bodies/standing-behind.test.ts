import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bodiesEndpoints } from '../../../../functions/certification/bodies/contract.ts';
import { certificationEndpoints } from '../../../../functions/certification/contract.ts';
import type { Path } from '../../../../functions/certification/items/path.ts';
import { readTrainer } from '../../../../functions/certification/store/read-trainer.ts';
import { changeMembership } from '../../../../functions/staff/change-membership.ts';
import { during } from '../../during.ts';
import { type SignedIn, signedIn } from '../../staff/signed-in.ts';
import { startTestApi, type TestApi, testNow } from '../../test-api.ts';
import { change as changeOwn, holderProfile, readPath } from '../certifying.ts';
import {
  applicantAt,
  type Body,
  bodyFor,
  bringPractice,
  newId,
  putWhole,
  testHolder,
} from './body-under-test.ts';

const { evidence, decide, clear, queue, changeCredential } = bodiesEndpoints;
const { recognise, settleRecognition } = bodiesEndpoints;

let api: TestApi;
let body: Body;
let meanwhile: ReturnType<typeof during>;
beforeAll(async () => {
  api = await startTestApi();
  meanwhile = during(api.dependencies.documents);
});
afterAll(() => api.stop());
beforeEach(async () => {
  api.clock.now = testNow;
  body = await bodyFor(api);
});

const of = (trainer: SignedIn, at = body) => ({
  ...at.params,
  staffId: trainer.staffId,
  trackId: 'calm-leader',
});
const deciding = (by: SignedIn, trainer: SignedIn, sent: object) =>
  api.call(decide, { cookie: by.cookie, params: of(trainer), body: sent });
const heldBy = async ({ staffId }: SignedIn) =>
  (await readTrainer(api.dependencies, staffId)).credentials;
const clearing = (by: SignedIn, practiceId: string, params: Record<string, string>) =>
  api.call(clear, {
    cookie: by.cookie,
    params,
    body: { practiceId, reason: 'Talked over with both.' },
  });

describe('the name', () => {
  const open: Partial<Path> = { application: { state: 'open', decisions: [] } };

  test('on a credential is the one that was handed in, which the certifier has seen', async () => {
    const { trainer } = await applicantAt(api, body, { path: open });
    const on = { who: trainer, bodyId: body.organisationId };
    await changeOwn(api, on, { change: 'apply', version: 1 });
    const renamed = { ...holderProfile, name: 'Somebody Famous', languages: ['ar'] };
    await api.call(certificationEndpoints.changeHolder, { body: renamed, cookie: trainer.cookie });
    const sent = { cookie: body.first.cookie, params: of(trainer) };
    expect((await api.call(evidence, sent)).body.holder).toEqual(testHolder);
    const waiting = await api.call(queue, { cookie: body.first.cookie, params: body.params });
    expect(waiting.body.applications[0].name).toBe(testHolder.name);
    expect((await deciding(body.first, trainer, { decision: 'approve', version: 2 })).status).toBe(
      200,
    );
    const [issued] = await heldBy(trainer);
    expect(issued?.name).toBe(testHolder.name);
    expect(JSON.stringify(issued?.document)).not.toContain('Famous');
  });

  test('is looked at anew when the application is handed in again', async () => {
    const { trainer } = await applicantAt(api, body, { path: open });
    const on = { who: trainer, bodyId: body.organisationId };
    await changeOwn(api, on, { change: 'apply', version: 1 });
    await deciding(body.first, trainer, { decision: 'return', version: 2, reason: 'Whole name.' });
    const whole = { ...holderProfile, name: 'Zainab Bibi Iqbal' };
    await api.call(certificationEndpoints.changeHolder, { body: whole, cookie: trainer.cookie });
    await changeOwn(api, on, { change: 'apply', version: 3 });
    await deciding(body.first, trainer, { decision: 'approve', version: 4 });
    expect((await heldBy(trainer))[0]?.name).toBe(whole.name);
  });
});

test('what was taken back before anybody decided is its writer’s own again', async () => {
  const { trainer } = await applicantAt(api, body);
  const on = { who: trainer, bodyId: body.organisationId };
  await changeOwn(api, on, { change: 'withdraw', version: 1 });
  const sent = { cookie: body.first.cookie, params: of(trainer) };
  expect((await api.call(evidence, sent)).body.type).toBe('not-found');
});

describe('harmful behaviour', () => {
  test('is not left behind by going to another body, and settled for all by the one that was told', async () => {
    const other = await bodyFor(api);
    const { trainer, path } = await applicantAt(api, body);
    const there = { ...path, bodyId: other.organisationId, harmfulAt: testNow - 30 };
    await putWhole(api, { ...there, version: 1 });
    const practiceId = await bringPractice(api, there, { state: 'harmful' });
    const approved = { decision: 'approve', version: 1 };
    const early = await deciding(body.first, trainer, approved);
    expect(early.body.type).toBe('path-not-complete');
    const seen = await readPath(api, { who: trainer, bodyId: body.organisationId });
    expect(seen.practices.map(({ id }: { id: string }) => id)).not.toContain(practiceId);
    expect((await clearing(body.first, practiceId, of(trainer))).body.type).toBe('not-found');
    expect((await clearing(other.first, practiceId, of(trainer, other))).status).toBe(200);
    expect((await deciding(body.first, trainer, approved)).status).toBe(200);
  });

  test('of an earlier round is not cleared by whoever saw it', async () => {
    const { trainer, path } = await applicantAt(api, body, { path: { round: 2 } });
    const observer = { staffId: body.first.staffId, name: body.first.name };
    const earlier = { ...path, round: 1 };
    const practiceId = await bringPractice(api, earlier, { state: 'harmful', observer });
    await putWhole(api, { ...path, version: 2, harmfulAt: testNow - 30 });
    const own = await clearing(body.first, practiceId, of(trainer));
    expect(own.body.type).toBe('own-observation');
    expect((await clearing(body.second, practiceId, of(trainer))).status).toBe(200);
  });
});

describe('whoever certifies no longer since this very moment', () => {
  /** The first certifier loses the role between what the request reads and what it writes. */
  const removed = <T>(request: () => Promise<T>): Promise<T> => {
    const params = { ...body.params, staffId: body.first.staffId };
    return meanwhile(() => changeMembership(api.dependencies, params, ['trainer']), request);
  };

  test('declines nothing', async () => {
    const { trainer, path } = await applicantAt(api, body);
    const late = await removed(() =>
      deciding(body.first, trainer, { decision: 'decline', version: 1, reason: 'Late.' }),
    );
    expect(late.status).toBe(503);
    const { paths } = await readTrainer(api.dependencies, trainer.staffId);
    expect(paths).toEqual([path]);
  });

  test('clears nothing', async () => {
    const { trainer, path } = await applicantAt(api, body);
    const practiceId = await bringPractice(api, path, { state: 'harmful' });
    const harmful = { ...path, version: 2, harmfulAt: testNow - 30 };
    await putWhole(api, harmful);
    expect((await removed(() => clearing(body.first, practiceId, of(trainer)))).status).toBe(503);
    const { paths } = await readTrainer(api.dependencies, trainer.staffId);
    expect(paths).toEqual([harmful]);
  });

  test.each([
    ['revokes', { change: 'revoke' }],
    ['corrects', { change: 'supersede', name: 'Another Name' }],
  ])('%s nothing', async (_, act) => {
    const { trainer } = await applicantAt(api, body);
    await deciding(body.second, trainer, { decision: 'approve', version: 1 });
    const [before] = await heldBy(trainer);
    const late = await removed(() =>
      api.call(changeCredential, {
        cookie: body.first.cookie,
        params: { ...body.params, credentialId: before?.id ?? '' },
        body: { version: 1, reason: 'Late.', ...act },
      }),
    );
    expect(late.status).toBe(503);
    expect(await heldBy(trainer)).toEqual([before]);
  });
});

test('nobody decides about a credential that waits for their own address', async () => {
  const email = `${newId().toLowerCase()}@example.org`;
  const holder = { ...testHolder, email, languages: ['ur' as const] };
  const { listed: _, ...known } = holder;
  const said = { trackId: 'calm-head', months: 12, evidence: 'Years.', reason: 'Known.' };
  const proposed = await api.call(recognise, {
    cookie: body.first.cookie,
    params: body.params,
    body: { pageKey: newId(), recognised: [{ holder: known, ...said }] },
  });
  const confirmed = await api.call(settleRecognition, {
    cookie: body.second.cookie,
    params: { ...body.params, recognitionId: proposed.body.recognitions[0].id },
    body: { settle: 'confirm' },
  });
  const { organisationId } = body;
  const newcomer = await signedIn(api, { organisationId, roles: ['certifier'], email });
  const tried = await api.call(changeCredential, {
    cookie: newcomer.cookie,
    params: { ...body.params, credentialId: confirmed.body.credential.id },
    body: { change: 'supersede', version: 1, name: 'A Grander Name', reason: 'Mine.' },
  });
  expect(tried.body.type).toBe('own-credential');
});
