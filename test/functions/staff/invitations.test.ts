import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { staffEndpoints } from '../../../functions/staff/contract.ts';
import { foundOrganisation } from '../../../functions/staff/found-organisation.ts';
import { startTestApi, type TestApi, testNow } from '../test-api.ts';
import { organisationFor, type SignedIn, signedIn, testSettings } from './signed-in.ts';

let api: TestApi;
let params: { organisationId: string };
let coordinator: SignedIn;
beforeAll(async () => {
  api = await startTestApi();
  api.signInAt({
    issuer: 'https://id.example',
    clientId: 'sanad',
    site: 'https://sanad.example',
  });
});
afterAll(() => api.stop());
beforeEach(async () => {
  api.clock.now = testNow;
  api.letters.splice(0);
  const organisationId = await organisationFor(api);
  params = { organisationId };
  coordinator = await signedIn(api, { organisationId, roles: ['coordinator'] });
});

const { invite, invitations, withdrawInvitation, acceptInvitation, me, members } = staffEndpoints;
const inviteWith = (body: object) => inviteBy(coordinator, body);
const inviteBy = ({ cookie }: SignedIn, body: object = {}) =>
  api.call(invite, {
    cookie,
    params,
    body: { pageKey: newKey(), roles: ['trainer'], email: null, language: 'en', ...body },
  });
const newKey = () => randomBytes(16).toString('base64url');
const accept = ({ cookie }: SignedIn, secret: string, address = '203.0.113.7') =>
  api.call(acceptInvitation, {
    cookie,
    body: { secret },
    headers: { 'cloudfront-viewer-address': `${address}:1` },
  });
const openOnes = async () =>
  (await api.call(invitations, { cookie: coordinator.cookie, params })).body.invitations;

describe('an invitation by link', () => {
  test('makes whoever holds it a member, once', async () => {
    const { status, body } = await inviteWith({ roles: ['trainer', 'coordinator'] });
    expect(status).toBe(201);
    expect(body).toEqual({
      invitation: {
        id: expect.stringMatching(/^[\w-]{22}$/),
        roles: ['trainer', 'coordinator'],
        email: null,
        expires: testNow + 7 * 86_400,
      },
      secret: expect.stringMatching(/^[\w-]{22}$/),
      letterSent: false,
    });
    expect(await openOnes()).toEqual([body.invitation]);
    const [one, other] = [await signedIn(api, {}), await signedIn(api, {})];
    const got = await accept(one, body.secret);
    expect(got.body).toEqual({ ...params, roles: ['trainer', 'coordinator'] });
    expect((await accept(other, body.secret)).body.type).toBe('invitation-unknown');
    expect(await openOnes()).toEqual([]);
    const mine = await api.call(me, { cookie: one.cookie });
    expect(mine.body.organisations).toHaveLength(1);
    const listed = await api.call(members, { cookie: one.cookie, params });
    expect(listed.body.members).toContainEqual({
      staffId: one.staffId,
      name: one.name,
      email: one.email,
      roles: ['trainer', 'coordinator'],
      since: testNow,
    });
  });

  test('accepted again by the same person after a lost reply answers the same', async () => {
    const { secret } = (await inviteWith({})).body;
    const one = await signedIn(api, {});
    const first = await accept(one, secret);
    expect(await accept(one, secret)).toEqual(first);
    const own = { cookie: coordinator.cookie, params: { ...params, staffId: one.staffId } };
    await api.call(staffEndpoints.removeMember, own);
    expect((await accept(one, secret)).body.type).toBe('invitation-unknown');
  });

  test('accepted by fifty at once lets exactly one in', async () => {
    const { secret } = (await inviteWith({ roles: ['coordinator'] })).body;
    const people = await Promise.all(Array.from({ length: 50 }, () => signedIn(api, {})));
    const answers = await Promise.all(
      people.map((each, index) => accept(each, secret, `203.0.${index}.7`)),
    );
    const types = answers.map(({ status, body }) => (status === 200 ? 'in' : body.type));
    expect(types.filter((type) => type === 'in')).toHaveLength(1);
    expect(new Set(types)).toEqual(new Set(['in', 'invitation-unknown']));
    const listed = await api.call(members, { cookie: coordinator.cookie, params });
    expect(listed.body.members).toHaveLength(2);
  });

  test('accepted fifty times at once by one person makes one member of them', async () => {
    const { secret } = (await inviteWith({})).body;
    const one = await signedIn(api, {});
    const answers = await Promise.all(Array.from({ length: 50 }, () => accept(one, secret)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  });

  test('ends after seven days', async () => {
    const { secret } = (await inviteWith({})).body;
    api.clock.now = testNow + 7 * 86_400;
    const late = await signedIn(api, {});
    expect((await accept(late, secret)).body.type).toBe('invitation-unknown');
    coordinator = await signedIn(api, { ...params, roles: ['coordinator'] });
    expect(await openOnes()).toEqual([]);
  });

  test('can be withdrawn, once', async () => {
    const { invitation, secret } = (await inviteWith({})).body;
    const withdrawal = {
      cookie: coordinator.cookie,
      params: { ...params, invitationId: invitation.id },
    };
    expect((await api.call(withdrawInvitation, withdrawal)).status).toBe(204);
    expect((await api.call(withdrawInvitation, withdrawal)).body.type).toBe('not-found');
    expect((await accept(await signedIn(api, {}), secret)).body.type).toBe('invitation-unknown');
  });

  test('isn’t spent by someone who is a member already', async () => {
    const { secret } = (await inviteWith({})).body;
    const member = await signedIn(api, params);
    expect((await accept(member, secret)).body.type).toBe('already-member');
    expect((await accept(await signedIn(api, {}), secret)).status).toBe(200);
  });

  test('is one of fifty at most', async () => {
    const pageKey = newKey();
    for (let count = 0; count < 49; count += 1) expect((await inviteWith({})).status).toBe(201);
    const last = await inviteWith({ pageKey });
    expect((await inviteWith({})).body.type).toBe('too-many-invitations');
    expect(await inviteWith({ pageKey })).toEqual(last);
  });

  test('asked for again after a lost reply is the same one, with the same link', async () => {
    const pageKey = newKey();
    const first = await inviteWith({ pageKey });
    api.clock.now += 60;
    expect((await inviteWith({ pageKey })).body).toEqual(first.body);
    expect(await openOnes()).toHaveLength(1);
    const other = await inviteWith({ pageKey, roles: ['coordinator'] });
    expect(other.body.secret).not.toBe(first.body.secret);
    expect((await accept(await signedIn(api, {}), first.body.secret)).status).toBe(200);
    expect((await inviteWith({ pageKey })).body.secret).toBe(first.body.secret);
    expect((await accept(await signedIn(api, {}), first.body.secret)).body.type).toBe(
      'invitation-unknown',
    );
  });
});

describe('the invitations of a coordinator', () => {
  const of = ({ staffId }: SignedIn) => ({ ...params, staffId });

  test('end with their place, for themselves and for everybody else', async () => {
    const links = [await inviteWith({ roles: ['coordinator'] }), await inviteWith({})];
    const [own = '', others = ''] = links.map(({ body }) => body.secret);
    expect((await accept(coordinator, own)).body.type).toBe('already-member');
    const stays = await signedIn(api, { ...params, roles: ['coordinator'] });
    const removal = { cookie: stays.cookie, params: of(coordinator) };
    expect((await api.call(staffEndpoints.removeMember, removal)).status).toBe(204);
    for (const [who, secret] of [
      [coordinator, own],
      [await signedIn(api, {}), own],
      [await signedIn(api, {}), others],
    ] as const) {
      expect((await accept(who, secret)).body.type).toBe('invitation-unknown');
    }
    const listed = await api.call(invitations, { cookie: stays.cookie, params });
    expect(listed.body.invitations).toEqual([]);
  });

  test('end with the role', async () => {
    const { secret } = (await inviteWith({})).body;
    const stays = await signedIn(api, { ...params, roles: ['coordinator'] });
    const demotion = {
      cookie: stays.cookie,
      params: of(coordinator),
      body: { roles: ['trainer'] },
    };
    await api.call(staffEndpoints.changeMember, demotion);
    expect((await accept(await signedIn(api, {}), secret)).body.type).toBe('invitation-unknown');
  });

  test('let in exactly who comes before the removal, also at the same moment', async () => {
    for (let round = 0; round < 8; round += 1) {
      const inviter = await signedIn(api, { ...params, roles: ['coordinator'] });
      const { secret } = (await inviteBy(inviter)).body;
      const guest = await signedIn(api, {});
      const removal = { cookie: coordinator.cookie, params: of(inviter) };
      const [told] = await Promise.all([
        accept(guest, secret),
        api.call(staffEndpoints.removeMember, removal),
      ]);
      const { body } = await api.call(members, { cookie: coordinator.cookie, params });
      const isIn = body.members.some((each: SignedIn) => each.staffId === guest.staffId);
      expect(isIn).toBe(told.status === 200);
    }
  });
});

describe('an invitation by letter', () => {
  const email = 'Trainer.New@example.org';

  test.each([
    ['en', 'An invitation for you'],
    ['ur', 'آپ کے لیے ایک دعوت نامہ'],
    ['ar', 'دعوة لك'],
  ])('goes out in %s with a neutral subject and its link', async (language, subject) => {
    const { body } = await inviteWith({ email, language });
    expect(body.letterSent).toBe(true);
    expect(api.letters).toEqual([{ to: email, language, subject, text: expect.any(String) }]);
    const [letter] = api.letters;
    expect(letter?.text).toContain(
      `https://sanad.example/${language}/console/#invitation/${body.secret}`,
    );
    expect(letter?.text).toContain(testSettings.name);
  });

  test('is for the verified address alone, however it is spelled', async () => {
    const { secret } = (await inviteWith({ email })).body;
    const other = await signedIn(api, { email: 'someone@example.org' });
    const unverified = await signedIn(api, { email, emailVerified: false });
    for (const wrong of [other, unverified]) {
      expect((await accept(wrong, secret)).body.type).toBe('invitation-unknown');
    }
    const right = await signedIn(api, { email: email.toLowerCase() });
    expect((await accept(right, secret)).status).toBe(200);
  });

  test('to a member is refused, and no letter goes out', async () => {
    await signedIn(api, { ...params, email: email.toUpperCase() });
    expect((await inviteWith({ email })).body.type).toBe('already-member');
    expect(api.letters).toEqual([]);
  });

  test.each([
    'a@b',
    'a b@example.org',
    'a@example.org,b@example.org',
    'A <a@example.org>',
    'a@example.org\r\nBcc: b@example.org',
  ])('goes to no such address: %j', async (wrong) => {
    expect((await inviteWith({ email: wrong })).body.type).toBe('invalid-body');
  });

  test('whose letter fails is made all the same, and the coordinator is told', async () => {
    const { signInAt, lines } = api;
    signInAt({ issuer: 'https://id.example', clientId: 'sanad', site: 'nowhere' });
    const { status, body } = await inviteWith({ email });
    signInAt({ issuer: 'https://id.example', clientId: 'sanad', site: 'https://sanad.example' });
    expect([status, body.letterSent]).toEqual([201, false]);
    const faults = lines.filter(({ fault }) => fault);
    expect(faults).toMatchObject([{ route: 'invitation-letter', status: 500, requestId: 'none' }]);
  });
});

describe('the first coordinator', () => {
  test('comes in by the link of the founding, bound to an address or not', async () => {
    for (const email of [null, 'first@example.org']) {
      const founded = await foundOrganisation(api.dependencies, testSettings, email);
      const first = await signedIn(api, { email: 'first@example.org' });
      const got = await accept(first, founded.secret);
      expect(got.body).toEqual({
        organisationId: founded.organisationId,
        roles: ['coordinator'],
      });
    }
  });
});

describe('guessing secrets', () => {
  test('is stopped after sixty failures a minute on one network, right ones included', async () => {
    const { secret } = (await inviteWith({})).body;
    const one = await signedIn(api, {});
    const guess = (index: number) => `${index}`.padStart(22, 'g');
    const types: string[] = [];
    for (let index = 0; index < 62; index += 1) {
      types.push((await accept(one, guess(index), '198.51.100.9')).body.type);
    }
    expect(types.slice(0, 60)).toEqual(Array(60).fill('invitation-unknown'));
    const stopped = await accept(one, secret, '198.51.100.200');
    expect(stopped.body.type).toBe('too-many-failures');
    expect(stopped.body.retryAfterSeconds).toBeLessThanOrEqual(60);
    expect((await accept(one, secret, '203.0.113.7')).status).toBe(200);
  });
});
