import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Language } from '../../../functions/platform/language.ts';
import { staffEndpoints } from '../../../functions/staff/contract.ts';
import { invitationLetter } from '../../../functions/staff/invitation-letter.ts';
import { letCertify } from '../../../functions/staff/store/organisations.ts';
import { startTestApi, type TestApi } from '../test-api.ts';
import { organisationFor, type SignedIn, signedIn } from './signed-in.ts';

const { organisation, me, changeMember, invite, acceptInvitation } = staffEndpoints;

let api: TestApi;
let params: { organisationId: string };
let coordinator: SignedIn;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());
beforeEach(async () => {
  params = { organisationId: await organisationFor(api) };
  coordinator = await signedIn(api, { ...params, roles: ['coordinator'] });
});

const roles = ['certifier', 'trainer'];
const promote = async (staffId: string) =>
  api.call(changeMember, {
    cookie: coordinator.cookie,
    params: { ...params, staffId },
    body: { roles },
  });
const inviting = () =>
  api.call(invite, {
    cookie: coordinator.cookie,
    params,
    body: {
      pageKey: randomBytes(16).toString('base64url'),
      roles: ['certifier'],
      email: null,
      language: 'en',
    },
  });

describe('an organisation that does not certify', () => {
  test('has no certifiers, by change or by invitation', async () => {
    const trainer = await signedIn(api, params);
    expect((await promote(trainer.staffId)).body.type).toBe('not-a-certifying-body');
    expect((await inviting()).body.type).toBe('not-a-certifying-body');
    const seen = await api.call(organisation, { cookie: coordinator.cookie, params });
    expect(seen.body).not.toHaveProperty('certifies');
  });
});

describe('a certifying body', () => {
  beforeEach(async () => {
    await letCertify(api.dependencies, params.organisationId);
  });

  test('says so to its members, once more as well', async () => {
    await letCertify(api.dependencies, params.organisationId);
    const seen = await api.call(organisation, { cookie: coordinator.cookie, params });
    expect(seen.body).toMatchObject({ version: 1, certifies: true });
    const own = await api.call(me, { cookie: coordinator.cookie });
    expect(own.body.organisations[0]).toMatchObject({ certifies: true });
  });

  test('has certifiers, by change or by invitation', async () => {
    const trainer = await signedIn(api, params);
    expect((await promote(trainer.staffId)).body.roles).toEqual(roles);
    const { body } = await inviting();
    const { cookie } = await signedIn(api, {});
    const accepted = await api.call(acceptInvitation, { cookie, body: { secret: body.secret } });
    expect(accepted.body.roles).toEqual(['certifier']);
  });
});

test('what is none cannot be made to certify', async () => {
  expect(await letCertify(api.dependencies, 'none-of-all-of-them')).toBeUndefined();
});

test.each<[Language, string]>([
  ['en', 'as certifier and trainer.'],
  ['ur', 'بطور سرٹیفکیٹ دہندہ اور تربیت کار'],
  ['ar', 'بصفة مانح شهادات ومدرّب'],
])('the letter in %s names the role', (language, words) => {
  const facts = {
    organisation: 'Model School',
    roles: ['certifier', 'trainer'],
    link: '/',
  } as const;
  expect(invitationLetter(language, facts).text).toContain(words);
});
