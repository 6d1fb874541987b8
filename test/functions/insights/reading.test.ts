import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Workshop } from '../../../functions/enrollment/workshop.ts';
import { closeWorkshop } from '../../../functions/insights/close-workshop.ts';
import { insightsEndpoints } from '../../../functions/insights/contract.ts';
import { tallyConsumer } from '../../../functions/insights/tally.ts';
import { keys } from '../../../functions/platform/table.ts';
import { putProject } from '../../../functions/staff/store/projects.ts';
import { organisationFor, type SignedIn, sessionFor, signedIn } from '../staff/signed-in.ts';
import { startTestApi, type TestApi } from '../test-api.ts';
import { fillWithLearners, learner, openPlanned, type Plan } from './filled-workshop.ts';
import { batchOf, streamRecord } from './stream-records.ts';

let api: TestApi;
let own: string;
let host: string;
let trainer: SignedIn;
let colleague: SignedIn;
let coordinator: SignedIn;
let hostCoordinator: SignedIn;
let hostTrainer: SignedIn;
let stranger: SignedIn;

beforeAll(async () => {
  api = await startTestApi();
  own = await organisationFor(api);
  host = await organisationFor(api);
  const elsewhere = await organisationFor(api);
  const [trains, coordinates] = [{ roles: ['trainer'] }, { roles: ['coordinator'] }] as const;
  trainer = await signedIn(api, { organisationId: own, ...trains });
  colleague = await signedIn(api, { organisationId: own, ...trains });
  coordinator = await signedIn(api, { organisationId: own, ...coordinates });
  hostCoordinator = await signedIn(api, { organisationId: host, ...coordinates });
  hostTrainer = await signedIn(api, { organisationId: host, ...trains });
  stranger = await signedIn(api, { organisationId: elsewhere, roles: ['trainer', 'coordinator'] });
});
afterAll(() => api.stop());

let workshop: Workshop;
const projectId = 'project-number-one';
const plan = (): Plan => ({ hostId: host, projectId, province: 'PK-SD' });
beforeEach(async () => {
  workshop = await openPlanned(api, plan(), { organisationId: own, trainerId: trainer.staffId });
});

const read = (
  name: 'progress' | 'report',
  { cookie }: SignedIn,
  of: { organisationId?: string; workshopId?: string } = {},
) => {
  const params = { organisationId: own, workshopId: workshop.id, ...of };
  return api.call(insightsEndpoints[name], { params, cookie });
};

describe('read-progress', () => {
  test('tells its trainer and the coordinators how far the group is', async () => {
    const consume = tallyConsumer(api.dependencies);
    const done = learner(workshop.id, 'p1', [1, 2]);
    const records = [
      streamRecord(1, undefined, done),
      streamRecord(2, undefined, { ...done, attempts: {}, feedback: undefined }),
    ];
    await consume(batchOf(records));
    const told = {
      joined: 2,
      modules: [{ module: 'asking', before: 1, lessons: 2, after: 1 }],
      feedback: 1,
    };
    expect((await read('progress', trainer)).body).toEqual(told);
    expect((await read('progress', coordinator)).body).toEqual(told);
  });

  test('is nothing once the records have ended, whether TTL has come to the tally or not', async () => {
    await tallyConsumer(api.dependencies)(
      batchOf([streamRecord(1, undefined, learner(workshop.id, 'p1', [1, 2]))]),
    );
    await closeWorkshop(api.dependencies, workshop.id);
    const cookie = () => sessionFor(api, trainer.staffId);
    const joined = async () =>
      (await read('progress', { ...trainer, cookie: await cookie() })).body.joined;
    const before = api.clock.now;
    api.clock.now = before + workshop.retentionDays * 86_400 - 1;
    expect(await joined()).toBe(1);
    api.clock.now += 1;
    expect(await joined()).toBe(0);
    api.clock.now = before;
  });

  test('of a rehearsal is missing after its day', async () => {
    const expires = api.clock.now + 86_400;
    const rehearsal = await openPlanned(
      api,
      { ...plan(), rehearsal: true },
      { organisationId: own, trainerId: trainer.staffId },
    );
    await api.dependencies.documents.send(
      new UpdateCommand({
        TableName: api.dependencies.tableName,
        Key: keys.workshop(rehearsal.id),
        UpdateExpression: 'SET expires = :expires',
        ExpressionAttributeValues: { ':expires': expires },
      }),
    );
    const of = { workshopId: rehearsal.id };
    expect((await read('progress', trainer, of)).status).toBe(200);
    api.clock.now = expires;
    const late = { ...trainer, cookie: await sessionFor(api, trainer.staffId) };
    expect((await read('progress', late, of)).status).toBe(404);
    api.clock.now = expires - 86_400;
  });

  test('begins with zeros', async () => {
    expect((await read('progress', trainer)).body).toEqual({
      joined: 0,
      modules: [{ module: 'asking', before: 0, lessons: 0, after: 0 }],
      feedback: 0,
    });
  });

  test('is nothing for other trainers, the host and strangers: it looks missing', async () => {
    const missing = await read('progress', trainer, { workshopId: 'a'.repeat(24) });
    expect(missing.status).toBe(404);
    const refused = [
      await read('progress', colleague),
      await read('progress', hostCoordinator, { organisationId: host }),
      await read('progress', stranger),
      await read('progress', coordinator, { organisationId: host }),
    ];
    for (const { status, body } of refused) {
      expect({ status, type: body.type }).toEqual({ status: 404, type: missing.body.type });
    }
  });
});

describe('read-report', () => {
  test('is k = 5 for its trainer, k = 10 for coordinators of both organisations, else missing', async () => {
    await fillWithLearners(api, workshop.id, 14);
    for (const reader of [trainer, coordinator]) {
      expect((await read('report', reader)).body.type).toBe('report-not-ready');
    }
    expect((await read('report', colleague)).body.type).toBe('not-found');
    await closeWorkshop(api.dependencies, workshop.id);
    expect((await read('report', trainer)).body).toMatchObject({ k: 5, workshopId: workshop.id });
    expect((await read('report', coordinator)).body).toMatchObject({ k: 10 });
    expect((await read('report', hostCoordinator, { organisationId: host })).body).toMatchObject({
      k: 10,
    });
    const refused = [
      await read('report', colleague),
      await read('report', hostTrainer, { organisationId: host }),
      await read('report', hostCoordinator),
      await read('report', stranger, { organisationId: stranger.staffId }),
    ];
    for (const { body } of refused) expect(body.type).toBe('not-found');
  });

  test('is k = 5 for a trainer who coordinates too: never both views', async () => {
    const both = await signedIn(api, { organisationId: own, roles: ['trainer', 'coordinator'] });
    const { id } = await openPlanned(api, plan(), {
      organisationId: own,
      trainerId: both.staffId,
    });
    await fillWithLearners(api, id, 10);
    await closeWorkshop(api.dependencies, id);
    expect((await read('report', both, { workshopId: id })).body.k).toBe(5);
  });

  // Of 2,000 the bench measures it.
  test('is small, of 300 people as of 30', async () => {
    const bytesOf = async (people: number) => {
      const of = { organisationId: own, trainerId: trainer.staffId, seats: people };
      const { id: workshopId } = await openPlanned(api, plan(), of);
      await fillWithLearners(api, workshopId, people);
      await closeWorkshop(api.dependencies, workshopId);
      const { body } = await read('report', trainer, { workshopId });
      expect(body.workshopId).toBe(workshopId);
      return JSON.stringify(body).length;
    };
    const [few, many] = [await bytesOf(30), await bytesOf(300)];
    expect(many).toBeLessThan(30_000);
    expect(many).toBeLessThan(few * 1.2);
  });
});

describe('what coordinators see over time', () => {
  test('roll-ups of organisation, project and province, the host’s and the project’s reports', async () => {
    const organisationId = await organisationFor(api);
    const reader = await signedIn(api, { organisationId, roles: ['coordinator'] });
    const hostId = await organisationFor(api);
    const hostReader = await signedIn(api, { organisationId: hostId, roles: ['coordinator'] });
    const project = { organisationId, id: projectId, name: 'Autumn', archived: false };
    await putProject(api.dependencies, { kind: 'project', ...project });
    const ids: string[] = [];
    for (const people of [12, 20]) {
      const planned = { hostId, projectId, province: 'PK-SD' } as const;
      const { id } = await openPlanned(api, planned, { organisationId });
      await fillWithLearners(api, id, people);
      await closeWorkshop(api.dependencies, id);
      ids.unshift(id);
      api.clock.now += 60;
    }
    const ask = (query: Record<string, string> = {}, who = reader, of = organisationId) =>
      api.call(insightsEndpoints.rollUps, {
        params: { organisationId: of },
        query,
        cookie: who.cookie,
      });
    const sums = [{ quarter: '2026-Q4', workshops: 2, joined: { workshops: 2, people: 32 } }];
    expect((await ask()).body.quarters).toMatchObject(sums);
    expect((await ask({ project: projectId })).body.quarters).toMatchObject(sums);
    expect((await ask({ province: 'PK-SD' })).body.quarters).toMatchObject(sums);
    expect((await ask({ province: 'PK-PB' })).body.quarters).toEqual([]);
    expect((await ask({ project: projectId, province: 'PK-SD' })).body.quarters).toMatchObject(
      sums,
    );
    expect((await ask({ project: projectId, province: 'PK-PB' })).body.quarters).toEqual([]);
    expect((await ask({ project: 'project-number-two' })).body.quarters).toEqual([]);
    expect((await ask({ project: projectId }, hostReader, hostId)).body.quarters).toEqual([]);
    expect((await ask({ province: 'PK-XX' })).body.type).toBe('invalid-query');

    const hosted = await api.call(insightsEndpoints.hosted, {
      params: { organisationId: hostId },
      cookie: hostReader.cookie,
    });
    expect(hosted.body.workshops.map(({ id }: { id: string }) => id)).toEqual(ids);
    const reports = (cookie: string, of = organisationId) =>
      api.call(insightsEndpoints.projectReports, {
        params: { organisationId: of, projectId },
        cookie,
      });
    const found = (await reports(reader.cookie)).body.reports;
    expect(found.map((each: { workshopId: string }) => each.workshopId)).toEqual(ids);
    expect(found.every((each: { k: number }) => each.k === 10)).toBe(true);
    expect((await reports(hostReader.cookie, hostId)).body.type).toBe('not-found');
  });
});
