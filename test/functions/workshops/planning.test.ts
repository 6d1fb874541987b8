import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { workshopsEndpoints } from '../../../functions/enrollment/workshops/contract.ts';
import type { WorkshopPlan } from '../../../functions/enrollment/workshops/plan.ts';
import { staffEndpoints } from '../../../functions/staff/contract.ts';
import { organisationFor, signedIn, testSettings } from '../staff/signed-in.ts';
import { testNow } from '../test-api.ts';
import { newKey, startWorkshops, testPlan, type Workshops } from './workshops-under-test.ts';

const { plan, edit, list, read, authorise } = workshopsEndpoints;

let workshops: Workshops;
beforeAll(async () => {
  workshops = await startWorkshops();
});
afterAll(() => workshops.stop());
beforeEach(() => {
  workshops.clock.now = testNow;
});

const planned = (draftKey: string, wanted: WorkshopPlan, cookie = workshops.trainer.cookie) =>
  workshops.call(plan, {
    params: { organisationId: workshops.organisationId },
    body: { draftKey, plan: wanted },
    cookie,
  });
const edited = (id: string, version: number, wanted: Partial<WorkshopPlan>) =>
  workshops.call(edit, {
    params: workshops.params(id),
    cookie: workshops.trainer.cookie,
    body: { version, plan: { ...testPlan, ...wanted } },
  });

describe('plan-workshop', () => {
  test('gives a draft as it was planned, without a code', async () => {
    const got = await planned(newKey(), testPlan);
    expect(got.status).toBe(201);
    expect(got.body).toMatchObject({
      version: 1,
      state: 'draft',
      plan: testPlan,
      trainerId: workshops.trainer.staffId,
      phase: 'self-paced',
      explanationsReleased: false,
      taken: 0,
      code: null,
      closingAt: null,
      closedAt: null,
      authorisation: null,
      room: { headCounts: [], stakeholders: [], notes: [], paper: [] },
    });
    expect(await workshops.look(got.body.id)).toEqual(got.body);
  });

  test('repeated after a lost reply is the same draft', async () => {
    const key = newKey();
    const first = await planned(key, testPlan);
    const [again, twice] = await Promise.all([planned(key, testPlan), planned(key, testPlan)]);
    expect([again.body, twice.body]).toEqual([first.body, first.body]);
    expect((await planned(newKey(), testPlan)).body.id).not.toBe(first.body.id);
  });

  test('takes what was typed after the reply was lost, until somebody has touched it', async () => {
    const key = newKey();
    const { id } = (await planned(key, testPlan)).body;
    const corrected = { ...testPlan, internalTitle: 'Year 9, third group' };
    expect((await planned(key, corrected)).body).toMatchObject({ id, version: 2, plan: corrected });
    expect((await planned(key, corrected)).body).toMatchObject({ version: 2, plan: corrected });
    // The first request arrives late, or somebody else has been at it: the draft stays, and says so.
    expect((await planned(key, testPlan)).body.type).toBe('changed-meanwhile');
    await edited(id, 2, { internalTitle: 'By a colleague' });
    expect((await planned(key, corrected)).body.type).toBe('changed-meanwhile');
    expect((await workshops.look(id)).plan.internalTitle).toBe('By a colleague');
  });

  test('by the same key of another trainer is another draft', async () => {
    const key = newKey();
    const { organisationId } = workshops;
    const other = await signedIn(workshops, { organisationId });
    const [one, two] = [await planned(key, testPlan), await planned(key, testPlan, other.cookie)];
    expect(one.body.id).not.toBe(two.body.id);
  });

  test('names every field that cannot be so', async () => {
    const got = await planned(newKey(), {
      ...testPlan,
      modules: ['asking', 'nothing'],
      languages: ['en', 'ar'],
      projectId: 'p'.repeat(20),
      hostId: workshops.organisationId,
      closes: testPlan.closes - 86_400,
    });
    expect(got.body).toMatchObject({
      type: 'invalid-plan',
      fields: [
        { field: 'modules.1', reason: 'unknown' },
        { field: 'languages.1', reason: 'unknown' },
        { field: 'closes', reason: 'invalid' },
        { field: 'projectId', reason: 'unknown' },
        { field: 'hostId', reason: 'unknown' },
      ],
    });
  });

  test('knows projects and host organisations', async () => {
    const { organisationId, coordinator } = workshops;
    const added = await workshops.call(staffEndpoints.addProject, {
      params: { organisationId },
      body: { pageKey: newKey(), name: 'Donor programme' },
      cookie: coordinator.cookie,
    });
    const projectId = added.body.id;
    const hostId = await organisationFor(workshops);
    const got = await planned(newKey(), { ...testPlan, projectId, hostId });
    expect(got.body.plan).toMatchObject({ projectId, hostId });
    expect(got.body.hostName).toBe(testSettings.name);
  });
});

describe('edit-workshop', () => {
  test('tells the second of two people, and loses nothing of either', async () => {
    const { id } = await workshops.draft();
    const [one, two] = await Promise.all([
      edited(id, 1, { internalTitle: 'By one' }),
      edited(id, 1, { internalTitle: 'By two' }),
    ]);
    expect([one.status, two.status].sort()).toEqual([200, 409]);
    const [won, lost] = one.status === 200 ? [one, two] : [two, one];
    expect(lost.body.type).toBe('changed-meanwhile');
    expect(await workshops.look(id)).toEqual(won.body);
    const again = await edited(id, won.body.version, { internalTitle: 'After looking' });
    expect(again.body).toMatchObject({ version: 3, plan: { internalTitle: 'After looking' } });
  });

  test('repeated after a lost reply answers the same', async () => {
    const { id } = await workshops.draft();
    const first = await edited(id, 1, { seats: 12 });
    expect((await edited(id, 1, { seats: 12 })).body).toEqual(first.body);
    expect((await edited(id, 1, { seats: 13 })).body.type).toBe('changed-meanwhile');
  });

  test('refuses what cannot be so, and what is open', async () => {
    const { id } = await workshops.draft();
    expect((await edited(id, 1, { modules: ['nothing'] })).body.type).toBe('invalid-plan');
    await workshops.ask(id, { change: 'open' });
    expect((await edited(id, 2, {})).body.type).toBe('workshop-not-draft');
  });
});

describe('who sees a workshop', () => {
  const seenBy = (cookie: string, organisationId: string, workshopId: string) =>
    workshops.call(read, { params: { organisationId, workshopId }, cookie });
  const listedFor = async (cookie: string, organisationId = workshops.organisationId) => {
    const got = await workshops.call(list, { params: { organisationId }, cookie });
    return got.body.workshops.map(({ id }: { id: string }) => id);
  };

  test('its trainer and coordinators; to everybody else there is none', async () => {
    const { organisationId, trainer, coordinator } = workshops;
    const { id } = await workshops.draft();
    const colleague = await signedIn(workshops, { organisationId });
    const elsewhere = await organisationFor(workshops);
    const foreign = await signedIn(workshops, {
      organisationId: elsewhere,
      roles: ['trainer', 'coordinator'],
    });
    expect((await seenBy(trainer.cookie, organisationId, id)).status).toBe(200);
    expect((await seenBy(coordinator.cookie, organisationId, id)).status).toBe(200);
    const missing = await seenBy(colleague.cookie, organisationId, 'f'.repeat(24));
    for (const got of [
      await seenBy(colleague.cookie, organisationId, id),
      await seenBy(foreign.cookie, organisationId, id),
      await seenBy(foreign.cookie, elsewhere, id),
    ]) {
      expect([got.status, got.body]).toEqual([missing.status, missing.body]);
    }
    expect(await listedFor(trainer.cookie)).toContain(id);
    expect(await listedFor(coordinator.cookie)).toContain(id);
    expect(await listedFor(colleague.cookie)).toEqual([]);
    expect(await listedFor(foreign.cookie, elsewhere)).toEqual([]);
  });

  test('a list comes by start, the latest first, and tells no room record', async () => {
    const { organisationId } = workshops;
    const own = await signedIn(workshops, { organisationId });
    const at = (days: number) => ({
      ...testPlan,
      days: testPlan.days.map(({ starts, ends }) => ({
        starts: starts + days * 86_400,
        ends: ends + days * 86_400,
      })),
      closes: testPlan.closes + days * 86_400,
    });
    const [second, first, third] = await Promise.all(
      [5, 9, 1].map(async (days) => (await planned(newKey(), at(days), own.cookie)).body.id),
    );
    const got = await workshops.call(list, { params: { organisationId }, cookie: own.cookie });
    expect(got.body.workshops.map(({ id }: { id: string }) => id)).toEqual([first, second, third]);
    expect(got.body.workshops[0]).not.toHaveProperty('room');
  });
});

describe('authorise-workshop', () => {
  const days = { schoolAuthorised: '2026-11-10', guardiansInformed: '2026-11-12' };
  const send = (id: string, changes: object, { cookie } = workshops.coordinator) => {
    const body = { version: 1, ...days, ...changes };
    return workshops.call(authorise, { params: workshops.params(id), body, cookie });
  };
  const authorised = (id: string, by = workshops.coordinator) => send(id, {}, by);

  test('is the coordinator’s, lets young people’s workshops open, and disturbs no edit', async () => {
    const { id } = await workshops.draft({ audience: 'youth' });
    expect((await authorised(id, workshops.trainer)).body.type).toBe('role-needed');
    const early = await workshops.ask(id, { change: 'open' });
    expect(early.body.type).toBe('authorisation-needed');
    const got = await authorised(id);
    expect(got.body).toMatchObject({ version: 1, authorisation: days });
    const next = await edited(id, 1, { audience: 'youth', seats: 5 });
    expect(next.body).toMatchObject({ version: 2, authorisation: days });
    expect((await workshops.ask(id, { change: 'open' })).body.state).toBe('open');
    expect((await authorised(id)).body.type).toBe('workshop-not-draft');
  });

  test('holds for the modules that it was given for', async () => {
    const { id } = await workshops.draft({ audience: 'youth' });
    await authorised(id);
    const other = await edited(id, 1, { audience: 'youth', modules: ['other'] });
    expect(other.body.authorisation).toBeNull();
    expect((await workshops.ask(id, { change: 'open' })).body.type).toBe('authorisation-needed');
  });

  test('is not given for modules that came into the plan behind the coordinator’s back', async () => {
    const { id } = await workshops.draft({ audience: 'youth' });
    await edited(id, 1, { audience: 'youth', modules: ['other'] });
    expect((await authorised(id)).body.type).toBe('changed-meanwhile');
    expect((await workshops.look(id)).authorisation).toBeNull();
    expect((await send(id, { version: 2 })).body).toMatchObject({ authorisation: days });
  });

  test('is of days that have been', async () => {
    const { id } = await workshops.draft({ audience: 'youth' });
    const wrong = { schoolAuthorised: '2099-13-45', guardiansInformed: '2026-11-22' };
    const got = await send(id, wrong);
    expect(got.body).toMatchObject({
      type: 'invalid-plan',
      fields: [
        { field: 'schoolAuthorised', reason: 'invalid' },
        { field: 'guardiansInformed', reason: 'invalid' },
      ],
    });
    expect((await send(id, { guardiansInformed: '2026-11-21' })).status).toBe(200);
  });
});
