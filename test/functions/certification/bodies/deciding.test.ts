import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bodiesEndpoints } from '../../../../functions/certification/bodies/contract.ts';
import { credential } from '../../../../functions/certification/items/credential.ts';
import { endOfValidity } from '../../../../functions/certification/rules/renewal.ts';
import { readTrainer } from '../../../../functions/certification/store/read-trainer.ts';
import { keys, table as spelled, statusPartition } from '../../../../functions/platform/table.ts';
import { changeMembership } from '../../../../functions/staff/change-membership.ts';
import { type SignedIn, sessionFor, signedIn } from '../../staff/signed-in.ts';
import { startTestApi, type TestApi, testNow } from '../../test-api.ts';
import { grantCredential } from '../certifying.ts';
import {
  applicantAt,
  type Body,
  bodyFor,
  bringPractice,
  putWhole,
  testHolder,
} from './body-under-test.ts';

const { queue, evidence, decide, clear } = bodiesEndpoints;

let api: TestApi;
let body: Body;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());
beforeEach(async () => {
  api.clock.now = testNow;
  body = await bodyFor(api);
});

const of = (trainer: SignedIn) => ({
  ...body.params,
  staffId: trainer.staffId,
  trackId: 'calm-leader',
});
const deciding = (by: SignedIn, trainer: SignedIn, sent: unknown) =>
  api.call(decide, { cookie: by.cookie, params: of(trainer), body: sent });
const approving = (by: SignedIn, trainer: SignedIn, version = 1) =>
  deciding(by, trainer, { decision: 'approve', version });
const queueOf = async () =>
  (await api.call(queue, { cookie: body.first.cookie, params: body.params })).body.applications;

async function items(pk: string) {
  const { documents, tableName } = api.table;
  const { Items = [] } = await documents.send(
    new QueryCommand({
      TableName: tableName,
      KeyConditionExpression: '#pk = :pk',
      ExpressionAttributeNames: { '#pk': spelled.partitionKey },
      ExpressionAttributeValues: { ':pk': pk },
    }),
  );
  return Items;
}
const heldBy = async ({ staffId }: SignedIn) =>
  (await readTrainer(api.dependencies, staffId)).credentials;
const listOf = async () => {
  const found = await items(statusPartition(body.organisationId, 1));
  return { list: found.find(({ kind }) => kind === 'status-list'), places: found.length - 1 };
};

describe('the queue', () => {
  test('lists who has handed in, the longest waiting first, by the name they carry', async () => {
    const late = await applicantAt(api, body);
    const early = await applicantAt(api, body, {
      path: { application: { state: 'applied', appliedAt: testNow - 600, decisions: [] } },
    });
    const found = await queueOf();
    expect(found.map(({ staffId }: SignedIn) => staffId)).toEqual([
      early.trainer.staffId,
      late.trainer.staffId,
    ]);
    expect(found[0]).toEqual({
      staffId: early.trainer.staffId,
      trackId: 'calm-leader',
      name: testHolder.name,
      state: 'applied',
      appliedAt: testNow - 600,
      renewing: false,
      harmful: false,
    });
  });

  test('shows nothing of who has not come to the body, nor of what comes to another', async () => {
    const open = { application: { state: 'open' as const, decisions: [] } };
    const { trainer } = await applicantAt(api, body, { path: open });
    const other = await bodyFor(api);
    const { trainer: theirs } = await applicantAt(api, other);
    expect(await queueOf()).toEqual([]);
    for (const somebody of [trainer, theirs]) {
      const sent = { cookie: body.first.cookie, params: of(somebody) };
      expect((await api.call(evidence, sent)).body.type).toBe('not-found');
      expect((await approving(body.first, somebody)).body.type).toBe('not-found');
    }
  });
});

describe('an approval', () => {
  test('issues one credential with its place, and takes the application out of the queue', async () => {
    const { trainer } = await applicantAt(api, body, { sample: true });
    const done = await approving(body.first, trainer);
    expect([done.status, done.body.path.application.state]).toEqual([200, 'approved']);
    const [issued] = await heldBy(trainer);
    expect(issued).toMatchObject({
      bodyId: body.organisationId,
      trackId: 'calm-leader',
      staffId: trainer.staffId,
      name: testHolder.name,
      validFrom: testNow,
      validUntil: endOfValidity(testNow, 24),
      state: 'active',
      marks: ['sample-exam'],
      published: false,
      list: 1,
    });
    expect(JSON.stringify(issued?.document)).toContain(`/c/status/${body.organisationId}-1.jwt`);
    expect(done.body.path.credential.id).toBe(issued?.id);
    expect(await queueOf()).toEqual([]);
    expect(await listOf()).toMatchObject({ list: { revision: 1, taken: 1 }, places: 1 });
  });

  test('sent again after a lost reply answers the same and issues no second one', async () => {
    const { trainer } = await applicantAt(api, body);
    const first = await approving(body.first, trainer);
    expect((await approving(body.first, trainer)).body).toEqual(first.body);
    expect((await approving(body.second, trainer)).body.type).toBe('changed-meanwhile');
    expect(await heldBy(trainer)).toHaveLength(1);
  });

  test('by many at once is one approval', async () => {
    const { trainer } = await applicantAt(api, body);
    const answers = await Promise.all(
      [body.first, body.second, body.first, body.second].map((by) => approving(by, trainer)),
    );
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
    expect(await heldBy(trainer)).toHaveLength(1);
    expect(await listOf()).toMatchObject({ list: { revision: 1, taken: 1 }, places: 1 });
  });

  test('finds another place when the random one is taken', async () => {
    const { documents, tableName } = api.table;
    const taken = { ...keys.statusPlace(body.organisationId, 1, 7), kind: 'status-place' };
    await documents.send(new PutCommand({ TableName: tableName, Item: taken }));
    const { trainer } = await applicantAt(api, body);
    const numbers = [7, 7, 8];
    const { dependencies } = api;
    const { randomBytes } = dependencies;
    const fixed = (count: number) => {
      if (count !== 4) return randomBytes(count);
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32BE(numbers.shift() ?? 9);
      return bytes;
    };
    Object.assign(dependencies, { randomBytes: fixed });
    await approving(body.first, trainer);
    Object.assign(dependencies, { randomBytes });
    expect((await heldBy(trainer))[0]?.place).toBe(8);
  });

  test('is refused for what is no longer complete', async () => {
    const { trainer } = await applicantAt(api, body, { path: { conduct: { version: 0, at: 1 } } });
    expect((await approving(body.first, trainer)).body.type).toBe('path-not-complete');
    expect(await heldBy(trainer)).toEqual([]);
  });

  test('is refused while harmful behaviour waits for a word, until it is cleared', async () => {
    const { trainer, path } = await applicantAt(api, body);
    const practiceId = await bringPractice(api, path, { state: 'harmful' });
    await putWhole(api, { ...path, version: 2, harmfulAt: testNow - 30 });
    expect((await approving(body.first, trainer, 2)).body.type).toBe('path-not-complete');
    const settled = { practiceId, reason: 'Talked it over; a misunderstanding.' };
    const clearing = () =>
      api.call(clear, { cookie: body.first.cookie, params: of(trainer), body: settled });
    const cleared = await clearing();
    expect(cleared.body.path.practices).toContainEqual(
      expect.objectContaining({ id: practiceId, state: 'harmful', cleared: true }),
    );
    expect((await clearing()).body).toEqual(cleared.body);
    expect((await approving(body.first, trainer, 3)).status).toBe(200);
  });

  test('of an early renewal goes on from the old end and keeps its marks', async () => {
    const { trainer } = await applicantAt(api, body, { sample: true });
    await approving(body.first, trainer);
    const [before] = await heldBy(trainer);
    const ends = endOfValidity(testNow, 24);
    api.clock.now = ends - 10 * 86_400;
    const renewing = await applicantAt(api, body, {
      trainer: { ...trainer, cookie: '' },
      path: { version: 9, round: 2, begun: api.clock.now - 86_400, renews: before?.id ?? '' },
    });
    await bringPractice(api, renewing.path);
    const first = { ...body.first, cookie: await sessionFor(api, body.first.staffId) };
    const done = await approving(first, trainer, 9);
    expect(done.status).toBe(200);
    const [old, renewed] = await heldBy(trainer);
    expect([old?.state, old?.validUntil]).toEqual(['active', ends]);
    expect(renewed).toMatchObject({
      validFrom: api.clock.now,
      validUntil: endOfValidity(ends, 24),
      marks: ['sample-exam'],
    });
  });

  test('after the days of grace rests on the whole way, and bears no mark of not having', async () => {
    const trainer = await signedIn(api, {});
    const before = await grantCredential(api, trainer.staffId, {
      ...{ bodyId: body.organisationId, trackId: 'calm-leader' },
      validUntil: testNow - 91 * 86_400,
      marks: ['prior-experience', 'sample-exam'],
    });
    await applicantAt(api, body, { trainer, path: { renews: before.id } });
    expect((await approving(body.first, trainer)).status).toBe(200);
    expect(await heldBy(trainer)).toMatchObject([
      { id: before.id },
      { marks: [], validFrom: testNow, validUntil: endOfValidity(testNow, 24) },
    ]);
  });

  test('is not for whoever certifies no longer, be it since this very moment', async () => {
    const { trainer } = await applicantAt(api, body);
    const outsider = await signedIn(api, { organisationId: body.organisationId });
    expect((await approving(outsider, trainer)).body.type).toBe('role-needed');
    const { dependencies } = api;
    const { identity } = dependencies;
    const leaving = async () => {
      await changeMembership(dependencies, { ...body.params, staffId: body.first.staffId }, [
        'trainer',
      ]);
      return identity();
    };
    Object.assign(dependencies, { identity: leaving });
    const late = await approving(body.first, trainer);
    Object.assign(dependencies, { identity });
    expect(late.body.type).toBe('not-found');
    expect(await heldBy(trainer)).toEqual([]);
    expect((await approving(body.second, trainer)).status).toBe(200);
  });
});

describe('nobody decides', () => {
  test('on their own application', async () => {
    const { path } = await applicantAt(api, body, { trainer: body.first });
    const own = { ...body.first };
    expect((await approving(own, own, path.version)).body.type).toBe('own-application');
    const seen = await api.call(evidence, { cookie: own.cookie, params: of(own) });
    expect(seen.body.refusal).toBe('own-application');
  });

  test('on one that they observed', async () => {
    const { trainer } = await applicantAt(api, body, { witness: body.first.staffId });
    expect((await approving(body.first, trainer)).body.type).toBe('own-observation');
    expect((await approving(body.second, trainer)).status).toBe(200);
  });

  test('on the appeal against their own decision', async () => {
    const { trainer, path } = await applicantAt(api, body);
    const reason = 'The second session shows too little.';
    const declined = await deciding(body.first, trainer, {
      decision: 'decline',
      version: 1,
      reason,
    });
    expect(declined.body.path.application).toMatchObject({
      version: 2,
      state: 'declined',
      decisions: [{ decision: 'decline', reason, at: testNow }],
    });
    expect(await queueOf()).toEqual([]);
    const application = {
      state: 'appealed' as const,
      appliedAt: testNow,
      declinedBy: body.first.staffId,
      decisions: [],
    };
    await putWhole(api, { ...path, version: 3, application });
    expect(await queueOf()).toHaveLength(1);
    const upheld = { decision: 'uphold', version: 3, reason: 'Still too little.' };
    expect((await deciding(body.first, trainer, upheld)).body.type).toBe('own-decision');
    const done = await deciding(body.second, trainer, upheld);
    expect(done.body.path.application.state).toBe('refused');
    expect((await deciding(body.second, trainer, upheld)).body).toEqual(done.body);
  });
});

describe('a return', () => {
  test('says why, and is told apart from what somebody else decided', async () => {
    const { trainer } = await applicantAt(api, body);
    const returned = { decision: 'return', version: 1, reason: 'Please add a session.' };
    const done = await deciding(body.first, trainer, returned);
    expect(done.body.path.application.state).toBe('returned');
    expect((await deciding(body.first, trainer, returned)).body).toEqual(done.body);
    const other = { ...returned, reason: 'Another reason.' };
    expect((await deciding(body.first, trainer, other)).body.type).toBe('changed-meanwhile');
    expect((await approving(body.second, trainer, 2)).body.type).toBe('not-in-this-state');
  });

  test('has to say why', async () => {
    const { trainer } = await applicantAt(api, body);
    const silent = { decision: 'return', version: 1 };
    expect((await deciding(body.first, trainer, silent)).body.type).toBe('invalid-body');
  });
});

test('what is issued stays as it was, parsed by its own schema', async () => {
  const { trainer } = await applicantAt(api, body);
  await approving(body.first, trainer);
  const [issued] = await heldBy(trainer);
  const { documents, tableName } = api.table;
  const { Item } = await documents.send(
    new GetCommand({ TableName: tableName, Key: keys.credential(issued?.id ?? '') }),
  );
  expect(credential.parse(Item)).toEqual(issued);
});
