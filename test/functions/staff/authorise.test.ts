import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { workshopsEndpoints } from '../../../functions/enrollment/workshops/contract.ts';
import { insightsEndpoints } from '../../../functions/insights/contract.ts';
import type { Endpoint } from '../../../functions/platform/endpoint.ts';
import { keys } from '../../../functions/platform/table.ts';
import { authoriseStaff } from '../../../functions/staff/authorise.ts';
import { staffEndpoints } from '../../../functions/staff/contract.ts';
import { startTestApi, type TestApi, testNow } from '../test-api.ts';
import { organisationFor, signedIn } from './signed-in.ts';

let api: TestApi;
let organisationId: string;
beforeAll(async () => {
  api = await startTestApi();
  organisationId = await organisationFor(api);
});
afterAll(() => api.stop());
beforeEach(() => {
  api.clock.now = testNow;
});

const ask = async (cookie: string | undefined, endpoint: Endpoint, id = organisationId) => {
  const cookies = cookie === undefined ? [] : [cookie];
  const params = endpoint.roles && { organisationId: id };
  const admitted = await authoriseStaff({ endpoint, cookies, params }, api.dependencies);
  return admitted.kind === 'staff' ? admitted.staff : admitted.type;
};
const { me, organisation, changeOrganisation } = staffEndpoints;

describe('authorise', () => {
  test('knows the person and what they may do in the organisation of the path', async () => {
    const { staffId, cookie } = await signedIn(api, { organisationId, roles: ['coordinator'] });
    const staff = { staffId, organisationId, roles: ['coordinator'] };
    expect(await ask(cookie, organisation)).toEqual(staff);
    expect(await ask(cookie, changeOrganisation)).toEqual(staff);
    expect(await ask(cookie, me)).toEqual({ staffId, organisationId: '', roles: [] });
  });

  test('needs the role', async () => {
    const { cookie } = await signedIn(api, { organisationId, roles: ['trainer'] });
    expect(await ask(cookie, changeOrganisation)).toBe('role-needed');
  });

  test('tells another organisation from a missing one by nothing', async () => {
    const { cookie } = await signedIn(api, { organisationId, roles: ['trainer', 'coordinator'] });
    expect(await ask(cookie, organisation, await organisationFor(api))).toBe('not-found');
    expect(await ask(cookie, organisation, 'a'.repeat(22))).toBe('not-found');
    const stranger = await signedIn(api, {});
    expect(await ask(stranger.cookie, organisation)).toBe('not-found');
  });

  test('a removed member is out at the next request', async () => {
    const { staffId, cookie } = await signedIn(api, { organisationId });
    expect(await ask(cookie, organisation)).toMatchObject({ staffId });
    const { documents, tableName } = api.dependencies;
    const Key = keys.member(organisationId, staffId);
    await documents.send(new DeleteCommand({ TableName: tableName, Key }));
    expect(await ask(cookie, organisation)).toBe('not-found');
    expect(await ask(cookie, me)).toMatchObject({ staffId });
  });

  test('a session ends after two idle hours, in steps of ten minutes', async () => {
    const { cookie } = await signedIn(api, { organisationId });
    api.clock.now = testNow + 7_199;
    expect(await ask(cookie, me)).toMatchObject({ roles: [] });
    api.clock.now += 7_199;
    expect(await ask(cookie, me)).toMatchObject({ roles: [] });
    api.clock.now += 7_800;
    expect(await ask(cookie, me)).toBe('session-ended');
  });

  test.each([insightsEndpoints.progress, workshopsEndpoints.read])(
    'a page that lies open and asks $name keeps no session alive',
    async (endpoint) => {
      const { cookie } = await signedIn(api, { organisationId });
      for (let minutes = 0; minutes < 120; minutes += 5) {
        api.clock.now = testNow + minutes * 60;
        expect(await ask(cookie, endpoint)).toMatchObject({ roles: ['trainer'] });
      }
      api.clock.now = testNow + 7_800;
      expect(await ask(cookie, endpoint)).toBe('session-ended');
    },
  );

  test('a session ends after ten hours, whatever was done in it', async () => {
    const { cookie } = await signedIn(api, { organisationId });
    for (let hour = 1; hour < 10; hour += 1) {
      api.clock.now = testNow + hour * 3_600;
      expect(await ask(cookie, me)).toMatchObject({ roles: [] });
    }
    api.clock.now = testNow + 36_000;
    expect(await ask(cookie, me)).toBe('session-ended');
  });

  test.each([
    ['no cookie', undefined, 'not-signed-in'],
    ['an empty one', '__Host-staff=', 'not-signed-in'],
    ['a short one', `__Host-staff=${'a'.repeat(42)}`, 'not-signed-in'],
    ['a long one', `__Host-staff=${'a'.repeat(44)}`, 'not-signed-in'],
    ['another name', `__Host-staffs=${'a'.repeat(43)}`, 'not-signed-in'],
    ['a guess', `__Host-staff=${'a'.repeat(43)}`, 'session-ended'],
  ])('with %s nobody is signed in', async (_, cookie, problem) => {
    expect(await ask(cookie, me)).toBe(problem);
    expect(await ask(cookie, organisation)).toBe(problem);
  });
});
