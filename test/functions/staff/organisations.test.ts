import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { staffEndpoints } from '../../../functions/staff/contract.ts';
import { putPerson } from '../../../functions/staff/store/people.ts';
import { startTestApi, type TestApi } from '../test-api.ts';
import { organisationFor, type SignedIn, signedIn, testSettings } from './signed-in.ts';

let api: TestApi;
let params: { organisationId: string };
let coordinator: SignedIn;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());
beforeEach(async () => {
  const organisationId = await organisationFor(api);
  params = { organisationId };
  coordinator = await signedIn(api, { organisationId, roles: ['coordinator'], name: 'Zara' });
});

const newKey = () => randomBytes(16).toString('base64url');
const as = ({ cookie }: SignedIn) => ({ cookie, params });
const { organisation, changeOrganisation, members, changeMember, removeMember, me } =
  staffEndpoints;
const { projects, addProject, changeProject } = staffEndpoints;

describe('an organisation', () => {
  test('is read by its members and changed by its coordinators', async () => {
    const trainer = await signedIn(api, params);
    const got = await api.call(organisation, as(trainer));
    expect(got.body).toEqual({ id: params.organisationId, version: 1, settings: testSettings });
    const settings = { ...testSettings, name: 'Another name', retentionDays: 90 };
    const body = { version: 1, settings };
    const changed = await api.call(changeOrganisation, { ...as(coordinator), body });
    expect(changed.body).toEqual({ id: params.organisationId, version: 2, settings });
    expect((await api.call(organisation, as(trainer))).body).toEqual(changed.body);
  });

  test('tells the second of two who edit it, and takes a repeat of the first as the same', async () => {
    const [first, second] = ['First', 'Second'].map((name) => ({
      ...as(coordinator),
      body: { version: 1, settings: { ...testSettings, name } },
    }));
    const done = await api.call(changeOrganisation, first);
    expect((await api.call(changeOrganisation, second)).body.type).toBe('changed-meanwhile');
    expect((await api.call(changeOrganisation, first)).body).toEqual(done.body);
  });

  test.each([
    ['kept for less than a week', { retentionDays: 6 }],
    ['kept for more than a year', { retentionDays: 366 }],
    ['without a language', { languages: [] }],
    ['with a contact that has a name', { contacts: [{ role: 'nurse', phone: '1', name: 'N' }] }],
    ['with a line break in its name', { name: 'a\nb' }],
  ])('is never %s', async (_, wrong) => {
    const body = { version: 1, settings: { ...testSettings, ...wrong } };
    const got = await api.call(changeOrganisation, { ...as(coordinator), body });
    expect(got.body.type).toBe('invalid-body');
  });

  test('is listed for everybody who belongs to it, with their roles', async () => {
    const both = await signedIn(api, { ...params, roles: ['trainer', 'coordinator'] });
    const { body } = await api.call(me, { cookie: both.cookie });
    const { name, type } = testSettings;
    const roles = ['trainer', 'coordinator'];
    expect(body.organisations).toEqual([{ id: params.organisationId, name, type, roles }]);
    const removal = { cookie: coordinator.cookie, params: { ...params, staffId: both.staffId } };
    await api.call(removeMember, removal);
    expect((await api.call(me, { cookie: both.cookie })).body.organisations).toEqual([]);
  });
});

describe('members', () => {
  test('are listed by name, as they call themselves since their last sign-in', async () => {
    const { staffId, cookie } = await signedIn(api, { ...params, name: 'Amina' });
    const email = 'new@example.org';
    const told = { staffId, name: 'Yasmin', email, emailVerified: true, expires: 4_000_000_000 };
    await putPerson(api.dependencies, { kind: 'person', ...told });
    const got = await api.call(members, { cookie, params });
    const since = api.clock.now;
    expect(got.body.members).toEqual([
      { staffId, name: 'Yasmin', email, roles: ['trainer'], since },
      expect.objectContaining({ name: 'Zara', roles: ['coordinator'] }),
    ]);
  });

  test('get and lose roles, from their next request on', async () => {
    const trainer = await signedIn(api, params);
    const change = (roles: string[]) => ({
      cookie: coordinator.cookie,
      params: { ...params, staffId: trainer.staffId },
      body: { roles },
    });
    const ask = async () => (await api.call(staffEndpoints.invitations, as(trainer))).status;
    expect(await ask()).toBe(400);
    const got = await api.call(changeMember, change(['trainer', 'coordinator']));
    expect(got.body.roles).toEqual(['trainer', 'coordinator']);
    expect(await ask()).toBe(200);
    await api.call(changeMember, change(['coordinator', 'coordinator']));
    expect(await ask()).toBe(200);
    await api.call(changeMember, change(['trainer']));
    expect(await ask()).toBe(400);
    expect((await api.call(changeMember, change([]))).body.type).toBe('invalid-body');
  });

  test('of another organisation cannot be changed or removed', async () => {
    const other = await signedIn(api, { organisationId: await organisationFor(api) });
    const asked = {
      cookie: coordinator.cookie,
      params: { ...params, staffId: other.staffId },
    };
    const changed = await api.call(changeMember, { ...asked, body: { roles: ['trainer'] } });
    expect(changed.body.type).toBe('not-found');
    expect((await api.call(removeMember, asked)).status).toBe(204);
    const { body } = await api.call(me, { cookie: other.cookie });
    expect(body.organisations).toHaveLength(1);
  });

  test('removed again after a lost reply are removed', async () => {
    const trainer = await signedIn(api, params);
    const removal = { cookie: coordinator.cookie, params: { ...params, staffId: trainer.staffId } };
    expect((await api.call(removeMember, removal)).status).toBe(204);
    expect((await api.call(removeMember, removal)).status).toBe(204);
  });

  test('always keep a coordinator among them', async () => {
    const { cookie, staffId } = coordinator;
    const own = { cookie, params: { ...params, staffId } };
    const stepDown = { ...own, body: { roles: ['trainer'] } };
    expect((await api.call(changeMember, stepDown)).body.type).toBe('last-coordinator');
    expect((await api.call(removeMember, own)).body.type).toBe('last-coordinator');
    await signedIn(api, { ...params, roles: ['coordinator'] });
    expect((await api.call(removeMember, own)).status).toBe(204);
    expect((await api.call(organisation, as(coordinator))).body.type).toBe('not-found');
  });

  test('keep one too when all coordinators go or step down at the same time', async () => {
    const more = await Promise.all(
      Array.from({ length: 9 }, () => signedIn(api, { ...params, roles: ['coordinator'] })),
    );
    const all = [coordinator, ...more];
    const answers = await Promise.all(
      all.map(({ cookie, staffId }, index) => {
        const own = { cookie, params: { ...params, staffId } };
        return index % 2 === 0
          ? api.call(removeMember, own)
          : api.call(changeMember, { ...own, body: { roles: ['trainer'] } });
      }),
    );
    const refused = answers.filter(({ status }) => status >= 400);
    expect(refused.map(({ body }) => body.type)).toEqual(['last-coordinator']);
    const last = all[answers.findIndex(({ status }) => status >= 400)];
    const left = await api.call(members, as(last ?? coordinator));
    const roles: string[][] = left.body.members.map((each: { roles: string[] }) => each.roles);
    expect(roles.filter((each) => each.includes('coordinator'))).toHaveLength(1);
  });

  test('who swap the role between them leave exactly the count that is there', async () => {
    const trainer = await signedIn(api, params);
    const change = (of: SignedIn, roles: string[]) =>
      api.call(changeMember, {
        cookie: coordinator.cookie,
        params: { ...params, staffId: of.staffId },
        body: { roles },
      });
    await change(trainer, ['coordinator']);
    const down = await Promise.all([
      change(coordinator, ['trainer']),
      change(trainer, ['trainer']),
    ]);
    expect(down.filter(({ status }) => status === 200)).toHaveLength(1);
  });
});

describe('projects', () => {
  const add = (name: string, pageKey = newKey()) =>
    api.call(addProject, { ...as(coordinator), body: { name, pageKey } });

  test('added again after a lost reply are the same, as they are called by now', async () => {
    const pageKey = newKey();
    const { body } = await add('Campaign', pageKey);
    expect((await add('Campaign', pageKey)).body).toEqual(body);
    await api.call(changeProject, {
      cookie: coordinator.cookie,
      params: { ...params, projectId: body.id },
      body: { name: 'Autumn', archived: false },
    });
    const again = await add('Campaign', pageKey);
    expect([again.status, again.body]).toEqual([201, { ...body, name: 'Autumn' }]);
    expect((await api.call(projects, as(coordinator))).body.projects).toHaveLength(1);
  });

  test('are added, renamed and archived by coordinators, and seen by trainers', async () => {
    const trainer = await signedIn(api, params);
    const added = await add('Campaign');
    expect(added).toMatchObject({ status: 201, body: { name: 'Campaign', archived: false } });
    const sent = {
      cookie: coordinator.cookie,
      params: { ...params, projectId: added.body.id },
      body: { name: 'Autumn campaign', archived: true },
    };
    const changed = await api.call(changeProject, sent);
    expect(changed.body).toEqual({ id: added.body.id, ...sent.body });
    expect((await api.call(projects, as(trainer))).body.projects).toEqual([changed.body]);
    const elsewhere = { ...sent, params: { ...params, projectId: 'p'.repeat(22) } };
    expect((await api.call(changeProject, elsewhere)).body.type).toBe('not-found');
  });

  test('are at most a hundred beside those in the archive', async () => {
    const pageKey = newKey();
    const first = await add('Project 0', pageKey);
    for (let index = 1; index < 100; index += 1) await add(`Project ${index}`);
    expect((await add('Project 100')).body.type).toBe('too-many-projects');
    expect(await add('Project 0', pageKey)).toEqual(first);
    expect((await api.call(projects, as(coordinator))).body.projects).toHaveLength(100);
    const put = (archived: boolean) =>
      api.call(changeProject, {
        cookie: coordinator.cookie,
        params: { ...params, projectId: first.body.id },
        body: { name: 'Project 0', archived },
      });
    await Promise.all([put(true), put(true)]);
    expect((await add('Project 100')).status).toBe(201);
    expect((await add('Project 101')).body.type).toBe('too-many-projects');
    expect((await put(false)).body.type).toBe('too-many-projects');
    expect((await put(true)).status).toBe(200);
  });
});
