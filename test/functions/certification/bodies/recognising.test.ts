import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { claimRecognised } from '../../../../functions/certification/bodies/claim-recognised.ts';
import { bodiesEndpoints } from '../../../../functions/certification/bodies/contract.ts';
import type { Recognised } from '../../../../functions/certification/bodies/views.ts';
import { endOfValidity } from '../../../../functions/certification/rules/renewal.ts';
import { readTrainer } from '../../../../functions/certification/store/read-trainer.ts';
import { type SignedIn, signedIn } from '../../staff/signed-in.ts';
import { startTestApi, type TestApi, testNow } from '../../test-api.ts';
import { type Body, bodyFor, newId, recognisedAs } from './body-under-test.ts';

const { recognise, recognitions, settleRecognition, credentials, overview } = bodiesEndpoints;

let api: TestApi;
let body: Body;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());
beforeEach(async () => {
  body = await bodyFor(api);
});

const zara = recognisedAs('zara@example.org');
const propose = (by: SignedIn, recognised: readonly Recognised[], pageKey = newId()) =>
  api.call(recognise, { cookie: by.cookie, params: body.params, body: { pageKey, recognised } });
const settle = (by: SignedIn, recognitionId: string, act: string) =>
  api.call(settleRecognition, {
    cookie: by.cookie,
    params: { ...body.params, recognitionId },
    body: { settle: act },
  });
const seenBy = async (by: SignedIn) =>
  (await api.call(recognitions, { cookie: by.cookie, params: body.params })).body.recognitions;
const issuedOf = async () =>
  (await api.call(credentials, { cookie: body.first.cookie, params: body.params })).body
    .credentials;

describe('a recognition', () => {
  test('is proposed by one certifier and confirmed by another', async () => {
    const { body: proposed } = await propose(body.first, [zara]);
    const [{ id }] = proposed.recognitions;
    expect(proposed.recognitions).toEqual([
      { ...zara, id, proposedBy: body.first.name, proposedAt: testNow, isOwn: true },
    ]);
    expect((await seenBy(body.second))[0].isOwn).toBe(false);
    expect((await settle(body.first, id, 'confirm')).body.type).toBe('own-proposal');
    const { body: confirmed } = await settle(body.second, id, 'confirm');
    expect(confirmed.credential).toMatchObject({
      trackId: 'calm-head',
      name: 'Zara Veteran',
      validUntil: endOfValidity(testNow, 18),
      marks: ['prior-experience'],
      state: 'active',
    });
    expect(await seenBy(body.second)).toEqual([]);
    expect((await settle(body.second, id, 'confirm')).body).toEqual(confirmed);
    expect((await settle(body.second, id, 'discard')).body.type).toBe('not-found');
    expect(await issuedOf()).toHaveLength(1);
  });

  test('confirmed by many at once issues one credential', async () => {
    const { body: proposed } = await propose(body.first, [zara]);
    const [{ id }] = proposed.recognitions;
    const answers = await Promise.all([1, 2, 3].map(() => settle(body.second, id, 'confirm')));
    const ids = answers.map(({ body: answered }) => answered.credential.id);
    expect(new Set(ids).size).toBe(1);
    expect(await issuedOf()).toHaveLength(1);
  });

  test('sent again after a lost reply is the same, also once it was discarded', async () => {
    const pageKey = newId();
    const many = ['a@example.org', 'b@example.org', 'c@example.org'].map(recognisedAs);
    await propose(body.first, many.slice(0, 2), pageKey);
    const { body: all } = await propose(body.first, many, pageKey);
    expect(all.recognitions).toHaveLength(3);
    const [{ id }] = all.recognitions;
    expect((await settle(body.first, id, 'discard')).body).toEqual({ credential: null });
    expect((await settle(body.second, id, 'discard')).body).toEqual({ credential: null });
    expect((await settle(body.second, id, 'confirm')).body.type).toBe('not-found');
    const { body: again } = await propose(body.first, many, pageKey);
    expect(again.recognitions).toHaveLength(2);
  });

  test('is never on oneself', async () => {
    expect(
      (await propose(body.first, [recognisedAs(body.first.email.toUpperCase())])).body.type,
    ).toBe('own-application');
    const { body: proposed } = await propose(body.first, [recognisedAs(body.second.email)]);
    const [{ id }] = proposed.recognitions;
    expect((await settle(body.second, id, 'confirm')).body.type).toBe('own-application');
  });

  test.each([
    ['a track that does not exist', { trackId: 'unheard-of' }, 'track-unknown'],
    ['more than 24 months', { months: 25 }, 'invalid-body'],
    ['no evidence', { evidence: '' }, 'invalid-body'],
  ])('is refused with %s', async (_, wrong, type) => {
    expect((await propose(body.first, [zara, { ...zara, ...wrong }])).body.type).toBe(type);
    expect(await seenBy(body.first)).toEqual([]);
  });

  test('of another body looks as if there were none', async () => {
    const { body: proposed } = await propose(body.first, [zara]);
    const other = await bodyFor(api);
    const params = { ...other.params, recognitionId: proposed.recognitions[0].id };
    const sent = { cookie: other.first.cookie, params, body: { settle: 'confirm' } };
    expect((await api.call(settleRecognition, sent)).body.type).toBe('not-found');
  });
});

describe('whoever is recognised', () => {
  async function recognised(email: string): Promise<string> {
    const { body: proposed } = await propose(body.first, [recognisedAs(email)]);
    const { body: confirmed } = await settle(body.second, proposed.recognitions[0].id, 'confirm');
    return confirmed.credential.id;
  }
  const held = async ({ staffId }: SignedIn) =>
    (await readTrainer(api.dependencies, staffId)).credentials.map(({ id }) => id);

  test('has the credential at once, if they belong to the body', async () => {
    const colleague = await signedIn(api, { ...body.params, email: `${newId()}@example.org` });
    const id = await recognised(colleague.email);
    expect(await held(colleague)).toEqual([id]);
  });

  test('else gets it when they sign in with the address, and nobody without it', async () => {
    const email = `${newId()}@example.org`;
    const id = await recognised(email);
    const claims = async (who: SignedIn) => {
      await claimRecognised(api.dependencies, who.staffId);
      return held(who);
    };
    expect(await claims(await signedIn(api, {}))).toEqual([]);
    expect(await claims(await signedIn(api, { email, emailVerified: false }))).toEqual([]);
    const owner = await signedIn(api, { email: email.toUpperCase() });
    expect(await claims(owner)).toEqual([id]);
    expect(await claims(owner)).toEqual([id]);
    expect(await claims(await signedIn(api, { email }))).toEqual([]);
  });

  test('counts as somebody who may observe', async () => {
    const seen = () => api.call(overview, { cookie: body.first.cookie, params: body.params });
    const observers = (holders: number) => [
      { of: 'calm-leader', holders },
      { of: 'calm-head', holders },
    ];
    expect((await seen()).body).toMatchObject({ certifiers: 2, observers: observers(0) });
    await recognised('d@example.org');
    await recognised('d@example.org');
    expect((await seen()).body).toMatchObject({ holders: 1, observers: observers(1) });
  });
});
