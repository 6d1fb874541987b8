import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { enrollmentEndpoints } from '../../../functions/enrollment/contract.ts';
import { workshopsEndpoints } from '../../../functions/enrollment/workshops/contract.ts';
import { closeWorkshop } from '../../../functions/insights/close-workshop.ts';
import { keys } from '../../../functions/platform/table.ts';
import { quizzesEndpoints } from '../../../functions/quizzes/contract.ts';
import { testNow } from '../test-api.ts';
import {
  duringTestPlan,
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

const problem = async (id: string, ...asked: [Parameters<Workshops['ask']>[1], number?]) =>
  (await workshops.ask(id, ...asked)).body.type;

describe('extending', () => {
  test('moves the end and the clock, and takes a notice back', async () => {
    const { id } = await workshops.opened();
    await workshops.ask(id, { change: 'close', noticeMinutes: 15 });
    const later = testPlan.closes + 3_600;
    const got = await workshops.ask(id, { change: 'extend', closes: later });
    expect(got.body).toMatchObject({ closingAt: null, plan: { closes: later } });
    expect(await workshops.due(id)).toEqual([keys.due(later, id).sk]);
  });

  test('goes later, and not without end', async () => {
    const { id } = await workshops.opened();
    const extend = (closes: number) => problem(id, { change: 'extend', closes });
    expect(await extend(testPlan.closes)).toBe('invalid-plan');
    expect(await extend(testPlan.closes + 91 * 86_400)).toBe('invalid-plan');
    workshops.clock.now = testPlan.closes;
    expect(await extend(testPlan.closes + 60)).toBe('workshop-closed');
  });

  test('keeps everyone’s record alive, whenever they came in', async () => {
    const { id, code, latestEnd } = await workshops.opened();
    const early = await workshops.join(code);
    await workshops.ask(id, { change: 'extend', closes: latestEnd ?? 0 });
    workshops.clock.now += 3;
    const { resumeCode } = early.body;
    workshops.clock.now = (latestEnd ?? 0) - 10;
    const resumed = await workshops.call(enrollmentEndpoints.resume, { body: { resumeCode } });
    expect(resumed.status).toBe(200);
    expect(resumed.body.workshop.closed).toBe(false);
  });
});

describe('seats', () => {
  test('never go below those taken, however joins and lowering fall together', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { id, code, version } = await workshops.opened({ seats: 12 });
      const joins = Array.from({ length: 12 }, () => workshops.join(code));
      const lowering = workshops.ask(id, { change: 'seats', seats: 4 }, version);
      const [lowered, ...joined] = await Promise.all([lowering, ...joins]);
      const { taken, plan } = await workshops.look(id);
      expect(joined.filter(({ status }) => status === 201)).toHaveLength(taken);
      expect(taken).toBeLessThanOrEqual(plan.seats);
      if (lowered.status === 200) expect(plan.seats).toBe(4);
      else expect(['seats-below-taken', 'try-again-later']).toContain(lowered.body.type);
    }
  });

  test('are raised while it is open, a rehearsal’s to ten', async () => {
    const { id, code } = await workshops.opened({ seats: 1 });
    await workshops.join(code);
    expect((await workshops.join(code)).body.type).toBe('workshop-full');
    const raised = await workshops.ask(id, { change: 'seats', seats: 2 });
    expect(raised.body).toMatchObject({ plan: { seats: 2 }, taken: 1 });
    expect((await workshops.join(code)).status).toBe(201);
    expect(await problem(id, { change: 'seats', seats: 1 })).toBe('seats-below-taken');
    workshops.clock.now = testNow;
    const rehearsal = await workshops.opened({
      rehearsal: true,
      seats: 3,
      closes: testNow + 23 * 3_600,
    });
    expect(await problem(rehearsal.id, { change: 'seats', seats: 11 })).toBe('invalid-plan');
  });
});

describe('explanations', () => {
  test('are released for good', async () => {
    const { id } = await workshops.opened();
    const got = await workshops.ask(id, { change: 'release-explanations' });
    expect(got.body.explanationsReleased).toBe(true);
  });
});

describe('closing', () => {
  test('twice, and by two people at once, is once; everything else is refused from then on', async () => {
    const { id, code, version } = await workshops.opened();
    const close = () => workshops.ask(id, { change: 'close', noticeMinutes: 0 }, version);
    const [one, two] = await Promise.all([close(), close()]);
    expect([one.status, two.status]).toEqual([200, 200]);
    expect(one.body).toMatchObject({ state: 'closing', closedAt: duringTestPlan, code: null });
    expect((await close()).body).toEqual(one.body);
    // What is closing stays on the clock until it is closed.
    expect(await workshops.due(id)).toEqual([keys.due(duringTestPlan, id).sk]);
    workshops.clock.now += 3;
    expect((await workshops.join(code)).body.type).toBe('workshop-closed');
    for (const change of [
      { change: 'close', noticeMinutes: 0 },
      { change: 'close', noticeMinutes: 5 },
      { change: 'cancel' },
      { change: 'extend', closes: testPlan.closes + 60 },
      { change: 'seats', seats: 40 },
      { change: 'phase', phase: 'after' },
      { change: 'release-explanations' },
    ] as const) {
      expect(await problem(id, change)).toBe('workshop-closed');
    }
    await closeWorkshop(workshops.dependencies, id);
    expect(await workshops.look(id)).toMatchObject({ state: 'closed', closedAt: duringTestPlan });
  });

  test('while answers arrive: each is sealed or was refused', async () => {
    const { id, code, version } = await workshops.opened();
    const people = await Promise.all(Array.from({ length: 12 }, () => workshops.join(code)));
    const submissions = people.map(({ cookie, body: { form } }) =>
      workshops.call(quizzesEndpoints.submitAttempt, {
        cookie,
        body: { quizId: `asking.${form}.2`, phase: 'before', answers: {} },
      }),
    );
    const closing = workshops
      .ask(id, { change: 'close', noticeMinutes: 0 }, version)
      .then(() => closeWorkshop(workshops.dependencies, id));
    const [closed, ...told] = await Promise.all([closing, ...submissions]);
    expect(closed).toEqual({ kind: 'closed', sealed: 12 });
    const { documents, tableName } = workshops.dependencies;
    const { Items = [] } = await documents.send(
      new QueryCommand({
        TableName: tableName,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': keys.workshop(id).pk, ':prefix': 'PARTICIPANT#' },
      }),
    );
    expect(Items.every(({ sealed }) => sealed)).toBe(true);
    const kept = Items.filter(({ attempts }) => 'asking/before' in attempts).length;
    expect(told.filter(({ status }) => status === 201)).toHaveLength(kept);
    const refused = told.filter(({ status }) => status !== 201);
    expect(refused.every(({ body }) => body.type === 'workshop-closed')).toBe(true);
  });

  test('by the clock comes at the end even before the closing job; closing by hand still works', async () => {
    const { id, code } = await workshops.opened();
    workshops.clock.now = testPlan.closes;
    expect((await workshops.join(code)).body.type).toBe('workshop-closed');
    expect(await problem(id, { change: 'seats', seats: 40 })).toBe('workshop-closed');
    const got = await workshops.ask(id, { change: 'close', noticeMinutes: 0 });
    expect(got.body).toMatchObject({ state: 'closing', closedAt: testPlan.closes });
  });

  test('with notice never comes later than the end that was set', async () => {
    const { id } = await workshops.opened();
    workshops.clock.now = testPlan.closes - 60;
    const got = await workshops.ask(id, { change: 'close', noticeMinutes: 15 });
    expect(got.body).toMatchObject({ closingAt: testPlan.closes, state: 'open' });
  });
});

describe('calling off', () => {
  test('a draft leaves nothing', async () => {
    const { id } = await workshops.draft();
    const got = await workshops.ask(id, { change: 'cancel' });
    expect(got.body).toMatchObject({ id, state: 'cancelled' });
    expect(await problem(id, { change: 'cancel' }, 1)).toBe('not-found');
  });

  test('an edited draft needs a look first', async () => {
    const { id } = await workshops.draft();
    await workshops.call(workshopsEndpoints.edit, {
      params: workshops.params(id),
      cookie: workshops.trainer.cookie,
      body: { version: 1, plan: { ...testPlan, seats: 9 } },
    });
    expect(await problem(id, { change: 'cancel' }, 1)).toBe('changed-meanwhile');
    expect((await workshops.look(id)).state).toBe('draft');
  });

  test('an open one closes and is called cancelled', async () => {
    const { id } = await workshops.opened();
    const got = await workshops.ask(id, { change: 'cancel' });
    expect(got.body.state).toBe('closing');
    await closeWorkshop(workshops.dependencies, id);
    expect((await workshops.look(id)).state).toBe('cancelled');
  });

  test('nothing but opening and calling off is possible with a draft', async () => {
    const { id } = await workshops.draft();
    expect(await problem(id, { change: 'close', noticeMinutes: 0 })).toBe('workshop-not-open');
    expect(await problem(id, { change: 'phase', phase: 'after' })).toBe('workshop-not-open');
  });
});

describe('changes from an old version', () => {
  test('are told, and nothing of either is lost', async () => {
    const { id, version } = await workshops.opened();
    const [one, two] = await Promise.all([
      workshops.ask(id, { change: 'seats', seats: 50 }, version),
      workshops.ask(id, { change: 'phase', phase: 'lessons' }, version),
    ]);
    const types = [one.body.type, two.body.type].filter((type) => type !== undefined);
    expect(types).toEqual(['changed-meanwhile']);
    expect((await workshops.look(id)).version).toBe(version + 1);
  });
});
