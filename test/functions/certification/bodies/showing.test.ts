import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bodiesEndpoints } from '../../../../functions/certification/bodies/contract.ts';
import { allIssuers } from '../../../../functions/certification/store/issuers.ts';
import { letCertify } from '../../../../functions/staff/store/organisations.ts';
import { organisationFor, type SignedIn, signedIn } from '../../staff/signed-in.ts';
import { startTestApi, type TestApi } from '../../test-api.ts';
import { testProfile } from './body-under-test.ts';

const { issuer, changeIssuer, overview, changeTargets } = bodiesEndpoints;

let api: TestApi;
let params: { organisationId: string };
let certifier: SignedIn;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());
beforeEach(async () => {
  params = { organisationId: await organisationFor(api) };
  await letCertify(api.dependencies, params.organisationId);
  certifier = await signedIn(api, { ...params, roles: ['certifier'] });
});

const sent = (body?: unknown) => ({ cookie: certifier.cookie, params, body });
const show = (version: number, changes = {}) =>
  api.call(changeIssuer, sent({ version, profile: { ...testProfile, ...changes } }));

describe('a certifying body', () => {
  test('says nothing of itself at first, then shows itself and is found', async () => {
    expect((await api.call(issuer, sent())).body).toEqual({ version: 1, profile: null });
    const shown = await show(1);
    expect(shown.body).toEqual({ version: 2, profile: testProfile });
    expect((await api.call(issuer, sent())).body).toEqual(shown.body);
    const found = (await allIssuers(api.dependencies)).map(({ bodyId }) => bodyId);
    expect(found).toContain(params.organisationId);
  });

  test('tells the second of two who edit it, and takes a repeat of the first as the same', async () => {
    const first = await show(1, { name: 'First' });
    expect((await show(1, { name: 'Second' })).body.type).toBe('changed-meanwhile');
    expect((await show(1, { name: 'First' })).body).toEqual(first.body);
    expect((await show(2, { name: 'Third' })).body.version).toBe(3);
    expect((await show(7)).body.type).toBe('changed-meanwhile');
  });

  test.each([
    ['a track that does not exist', { tracks: ['unheard-of'] }, 'track-unknown'],
    ['a track by a name of JavaScript’s', { tracks: ['constructor'] }, 'track-unknown'],
    ['no track', { tracks: [] }, 'invalid-body'],
    ['an address that is a script', { url: 'javascript:alert(1)' }, 'invalid-body'],
    ['an address without encryption', { url: 'http://institute.example/' }, 'invalid-body'],
    ['a name of two lines', { name: 'a\nb' }, 'invalid-body'],
  ])('never shows %s', async (_, wrong, type) => {
    expect((await show(1, wrong)).body.type).toBe(type);
  });
});

describe('targets', () => {
  const target = { trackId: 'calm-leader', province: 'PK-GB', holders: 40, by: '2027-12-31' };
  const set = (version: number, targets: unknown[]) =>
    api.call(changeTargets, sent({ version, targets }));

  test('stand beside whom the body has certified', async () => {
    await show(1);
    expect((await api.call(overview, sent())).body).toEqual({
      certifiers: 1,
      observers: [
        { of: 'calm-leader', holders: 0 },
        { of: 'calm-head', holders: 0 },
      ],
      holders: 0,
      expiring: { in30: 0, in90: 0 },
      tracks: [],
      provinces: [],
      professions: [],
      sexes: [],
      places: [],
      targets: [],
      targetsVersion: 1,
    });
    const done = await set(1, [target]);
    expect(done.body).toMatchObject({ targets: [target], targetsVersion: 2 });
    expect((await api.call(overview, sent())).body).toEqual(done.body);
    expect((await set(1, [target])).body).toEqual(done.body);
  });

  test('of two who set them at once one is told', async () => {
    const answers = await Promise.all([set(1, [target]), set(1, [{ ...target, holders: 41 }])]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test('are never for a track that does not exist', async () => {
    expect((await set(1, [{ ...target, trackId: 'unheard-of' }])).body.type).toBe('track-unknown');
  });
});
