import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { enrollmentEndpoints } from '../../../functions/enrollment/contract.ts';
import { participantItems } from '../../../functions/enrollment/store/participant-items.ts';
import { readWorkshop } from '../../../functions/enrollment/store/workshop-cache.ts';
import { workshopsEndpoints } from '../../../functions/enrollment/workshops/contract.ts';
import type { WorkshopPlan } from '../../../functions/enrollment/workshops/plan.ts';
import { keys } from '../../../functions/platform/table.ts';
import { staffEndpoints } from '../../../functions/staff/contract.ts';
import { testSettings } from '../staff/signed-in.ts';
import { testNow } from '../test-api.ts';
import {
  duringTestPlan,
  newKey,
  startWorkshops,
  testPlan,
  type Workshops,
} from './workshops-under-test.ts';

let workshops: Workshops;
beforeAll(async () => {
  workshops = await startWorkshops();
});
afterAll(() => workshops.stop());
beforeEach(() => {
  workshops.clock.now = testNow;
});

async function ttlOf(id: string): Promise<number | undefined> {
  const { documents, tableName } = workshops.dependencies;
  const { Item } = await documents.send(
    new GetCommand({ TableName: tableName, Key: keys.workshop(id) }),
  );
  return Item?.ttl;
}

describe('opening', () => {
  test('pins the newest versions, makes a join code and puts the end on the clock', async () => {
    const { id } = await workshops.draft();
    const got = await workshops.ask(id, { change: 'open' });
    expect(got.body).toMatchObject({ state: 'open', version: 2, plan: testPlan });
    expect(got.body.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
    expect(got.body.latestEnd).toBe(testPlan.closes + 90 * 86_400);
    const kept = await readWorkshop(workshops.dependencies, id);
    expect(kept).toMatchObject({ modules: [{ id: 'asking', version: 2 }], retentionDays: 30 });
    expect(await workshops.due(id)).toEqual([keys.due(testPlan.closes, id).sk]);
    workshops.clock.now = duringTestPlan;
    expect((await workshops.join(got.body.code)).status).toBe(201);
  });

  test('twice, and by two people at once, is the same as once', async () => {
    const { id } = await workshops.draft();
    const [one, two] = await Promise.all([
      workshops.ask(id, { change: 'open' }, 1),
      workshops.ask(id, { change: 'open' }, 1),
    ]);
    const three = await workshops.ask(id, { change: 'open' }, 1);
    expect(one.status).toBe(200);
    expect([two.body, three.body]).toEqual([one.body, one.body]);
    expect((await workshops.ask(id, { change: 'open' })).body.type).toBe('workshop-not-draft');
  });

  test('takes the retention of the organisation as it is then', async () => {
    const { id } = await workshops.draft();
    const { organisationId, coordinator } = workshops;
    const params = { organisationId };
    const cookie = coordinator.cookie;
    const { body } = await workshops.call(staffEndpoints.organisation, { params, cookie });
    const settings = { ...testSettings, retentionDays: 7 };
    await workshops.call(staffEndpoints.changeOrganisation, {
      params,
      cookie,
      body: { version: body.version, settings },
    });
    await workshops.ask(id, { change: 'open' });
    expect(await readWorkshop(workshops.dependencies, id)).toMatchObject({ retentionDays: 7 });
  });

  test('is refused by the server’s clock when its times are over', async () => {
    const { id } = await workshops.draft();
    workshops.clock.now = testPlan.closes;
    expect((await workshops.ask(id, { change: 'open' })).body).toMatchObject({
      type: 'invalid-plan',
      fields: [{ field: 'days.0.ends' }, { field: 'closes' }],
    });
    expect((await workshops.look(id)).state).toBe('draft');
  });

  test('lets people in from an hour before the first day', async () => {
    const { code } = await workshops.opened();
    const [{ starts } = { starts: 0 }] = testPlan.days;
    workshops.clock.now = starts - 3_601;
    expect((await workshops.join(code)).body.type).toBe('workshop-not-open');
    workshops.clock.now = starts - 3_597;
    expect((await workshops.join(code)).status).toBe(201);
  });

  test('is of no workshop that would keep records for less than a week, or more than a year', async () => {
    await expect(workshops.open({ retentionDays: 6 })).rejects.toThrow('retentionDays');
    await expect(workshops.open({ retentionDays: 366 })).rejects.toThrow('retentionDays');
  });

  test('of a rehearsal: gone for everybody a day later', async () => {
    const { id, code } = await workshops.opened({
      rehearsal: true,
      seats: 10,
      closes: testNow + 23 * 3_600,
    });
    const { cookie } = await workshops.join(code);
    const state = () => workshops.call(enrollmentEndpoints.state, { cookie });
    expect((await state()).body.workshop.rehearsal).toBe(true);
    const kept = await readWorkshop(workshops.dependencies, id);
    expect(kept).toMatchObject({ expires: testNow + 86_400 });
    for await (const records of participantItems(workshops.dependencies, id)) {
      expect(records).toMatchObject([{ expires: testNow + 86_400, ttl: testNow + 86_400 }]);
    }
    workshops.clock.now = testNow + 86_400;
    expect((await state()).body.type).toBe('session-ended');
    expect((await workshops.ask(id, { change: 'close', noticeMinutes: 0 }, 2)).status).toBe(404);
  });

  test('of a rehearsal that nobody opens never happens: the draft goes too', async () => {
    const closes = testNow + 23 * 3_600;
    const { id } = await workshops.draft({ rehearsal: true, seats: 10, closes });
    expect(await ttlOf(id)).toBe(testNow + 86_400);
    const { edit } = workshopsEndpoints;
    const saved = async (version: number, changes: Partial<WorkshopPlan>) =>
      workshops.call(edit, {
        params: workshops.params(id),
        cookie: await workshops.signIn(workshops.trainer),
        body: { version, plan: { ...testPlan, seats: 10, closes, rehearsal: true, ...changes } },
      });
    workshops.clock.now += 3_600;
    await saved(1, { seats: 5 });
    expect(await ttlOf(id)).toBe(testNow + 90_000);
    await saved(2, { rehearsal: false });
    expect(await ttlOf(id)).toBeUndefined();
    await saved(3, {});
    workshops.clock.now += 86_400;
    expect((await saved(4, {})).status).toBe(404);
  });

  test('of a rehearsal with personal codes is refused: they are kept for years', async () => {
    const plan = { ...testPlan, rehearsal: true, seats: 10, closes: testNow + 23 * 3_600 };
    const got = await workshops.call(workshopsEndpoints.plan, {
      params: { organisationId: workshops.organisationId },
      cookie: workshops.trainer.cookie,
      body: { draftKey: newKey(), plan: { ...plan, joining: 'roster' } },
    });
    expect(got.body.fields).toEqual([{ field: 'joining', reason: 'invalid' }]);
  });
});

describe('what participants are told of their workshop', () => {
  test('languages, contacts, how to join, and a notice of closing', async () => {
    const { id, code } = await workshops.opened();
    const { cookie, body } = await workshops.join(code);
    expect(body.workshop).toMatchObject({
      closingAt: null,
      languages: ['en'],
      contacts: testSettings.contacts,
      joining: 'code',
      rehearsal: false,
    });
    await workshops.ask(id, { change: 'close', noticeMinutes: 5 });
    workshops.clock.now += 3;
    const state = await workshops.call(enrollmentEndpoints.state, { cookie });
    expect(state.body.workshop.closingAt).toBe(duringTestPlan + 300);
    expect(state.body.completed).toBe(false);
    expect(await workshops.due(id)).toEqual([keys.due(duringTestPlan + 300, id).sk]);
    expect((await workshops.join(code)).status).toBe(201);
    workshops.clock.now = duringTestPlan + 300;
    const over = await workshops.call(enrollmentEndpoints.state, { cookie });
    expect(over.body.workshop).toMatchObject({ closed: true, closingAt: null });
    expect((await workshops.join(code)).body.type).toBe('workshop-closed');
  });

  test('the phase of the clock, until somebody sets one by hand', async () => {
    const [{ starts } = { starts: 0 }] = testPlan.days;
    const phasing = { kind: 'by-clock', lessons: starts + 600, after: starts + 1_200 } as const;
    const { id, code } = await workshops.opened({ phasing });
    workshops.clock.now = starts;
    const { cookie } = await workshops.join(code);
    const phaseAt = async (moment: number) => {
      workshops.clock.now = moment;
      const { body } = await workshops.call(enrollmentEndpoints.state, { cookie });
      return body.workshop.phase;
    };
    const finish = async () => {
      const params = { moduleId: 'asking', lessonId: 'first' };
      return (await workshops.call(enrollmentEndpoints.finishLesson, { params, cookie })).status;
    };
    expect(await phaseAt(starts + 599)).toBe('before');
    expect(await finish()).toBe(409);
    expect(await phaseAt(starts + 600)).toBe('lessons');
    expect(await finish()).toBe(200);
    expect(await phaseAt(starts + 1_200)).toBe('after');
    const set = await workshops.ask(id, { change: 'phase', phase: 'lessons' });
    expect(set.body).toMatchObject({ phase: 'lessons', plan: { phasing: { kind: 'by-hand' } } });
    expect(await phaseAt(starts + 1_205)).toBe('lessons');
  });
});
