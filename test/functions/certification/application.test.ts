import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Path } from '../../../functions/certification/items/path.ts';
import { putPath } from '../../../functions/certification/store/paths.ts';
import { readTrainer } from '../../../functions/certification/store/read-trainer.ts';
import { keys } from '../../../functions/platform/table.ts';
import { type SignedIn, sessionFor, signedIn } from '../staff/signed-in.ts';
import { startTestApi, type TestApi, testNow } from '../test-api.ts';
import {
  agree,
  bodyFor,
  certifierOf,
  change,
  completeWay,
  grantCredential,
  invited,
  type OnPath,
  paramsOf,
  putCredential,
  readPath,
  sign,
  study,
} from './certifying.ts';

const day = 86_400;
let api: TestApi;
let bodyId: string;
let on: OnPath;
let certifier: SignedIn;
beforeAll(async () => {
  api = await startTestApi();
  bodyId = await bodyFor(api);
});
beforeEach(async () => {
  api.clock.now = testNow;
  certifier = await certifierOf(api, bodyId);
  on = { who: await signedIn(api, {}), bodyId };
});
afterAll(() => api.stop());

const versionNow = async (): Promise<number> => (await readPath(api, on)).application.version;
const act = async (body: object) => change(api, on, { version: await versionNow(), ...body });

/** What a certifier would make of the application. */
async function decided(changes: Partial<Path['application']>): Promise<void> {
  const { paths } = await readTrainer(api.dependencies, on.who.staffId);
  const [path] = paths;
  if (!path) throw new Error('There is no path.');
  const application = { ...path.application, ...changes };
  await putPath(api.dependencies, { ...path, version: path.version + 1, application });
}

/** Signs in again: days have gone by. */
async function later(to: number): Promise<void> {
  api.clock.now = to;
  on = { ...on, who: { ...on.who, cookie: await sessionFor(api, on.who.staffId) } };
  certifier = { ...certifier, cookie: await sessionFor(api, certifier.staffId) };
}

test('nobody applies before all is done and it is said who they are', async () => {
  expect((await act({ change: 'apply' })).body.type).toBe('holder-unknown');
  await completeWay(api, on, certifier);
  const { documents, tableName } = api.dependencies;
  const Key = keys.holder(on.who.staffId);
  await agree(api, on, { conduct: 1, safeguarding: false });
  expect((await act({ change: 'apply' })).body.type).toBe('path-not-complete');
  await agree(api, on);
  await documents.send(new DeleteCommand({ TableName: tableName, Key }));
  expect((await act({ change: 'apply' })).body.type).toBe('holder-unknown');
});

test('an application is handed in once, a repeat is the same, and it can be taken back', async () => {
  await completeWay(api, on, certifier);
  const version = await versionNow();
  const applied = await change(api, on, { change: 'apply', version });
  expect(applied.body).toMatchObject({
    application: { state: 'applied', appliedAt: api.clock.now, version: version + 1 },
  });
  expect(applied.body.steps.at(-1)).toMatchObject({
    name: 'application',
    waiting: { for: 'certifier', about: 'application' },
  });
  api.clock.now += 60;
  expect((await change(api, on, { change: 'apply', version })).body).toEqual(applied.body);
  expect((await act({ change: 'apply' })).body.type).toBe('not-in-this-state');
  await agree(api, on, { conduct: 1, safeguarding: false });
  const late = await change(api, on, { change: 'apply', version });
  expect(late.body.type).toBe('changed-meanwhile');
  const withdrawn = await act({ change: 'withdraw' });
  expect(withdrawn.body.application.state).toBe('open');
  const stale = await change(api, on, { change: 'apply', version });
  expect(stale.body.type).toBe('changed-meanwhile');
});

test('of many who hand in at once one does, and all are told so', async () => {
  await completeWay(api, on, certifier);
  const version = await versionNow();
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => change(api, on, { change: 'apply', version })),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 200));
  expect(await versionNow()).toBe(version + 1);
});

test('an application that was returned is handed in again, with what was said of it', async () => {
  await completeWay(api, on, certifier);
  await act({ change: 'apply' });
  const decision = { decision: 'return' as const, reason: 'Which group?', at: api.clock.now };
  await decided({ state: 'returned', decisions: [{ ...decision, by: certifier.staffId }] });
  const again = await act({ change: 'apply' });
  expect(again.body.application).toMatchObject({ state: 'applied', decisions: [decision] });
  expect(JSON.stringify(again.body)).not.toContain(certifier.staffId);
});

test('a declined one is appealed once; refused then is refused', async () => {
  await completeWay(api, on, certifier);
  await act({ change: 'apply' });
  const appeal = { change: 'appeal', reason: 'It was another group.' };
  expect((await act(appeal)).body.type).toBe('not-in-this-state');
  await decided({ state: 'declined', declinedBy: certifier.staffId });
  expect((await act({ change: 'apply' })).body.type).toBe('not-in-this-state');
  const version = await versionNow();
  const appealed = await change(api, on, { ...appeal, version });
  expect(appealed.body.application).toMatchObject({ state: 'appealed', appeal: appeal.reason });
  expect((await change(api, on, { ...appeal, version })).body).toEqual(appealed.body);
  const other = await change(api, on, { ...appeal, version, reason: 'Something else.' });
  expect(other.body.type).toBe('changed-meanwhile');
  await decided({ state: 'refused' });
  expect((await act(appeal)).body.type).toBe('not-in-this-state');
  expect((await act({ change: 'renew' })).body.type).toBe('not-in-this-state');
});

test.each(['declined', 'refused'] as const)(
  'after 90 days whoever was %s begins the whole way again',
  async (state) => {
    await completeWay(api, on, certifier);
    await act({ change: 'apply' });
    const decision = state === 'refused' ? 'uphold' : 'decline';
    const made = { decision, reason: 'Too few.', at: testNow, by: certifier.staffId } as const;
    await decided({ state, declinedBy: certifier.staffId, decisions: [made] });
    await later(testNow + 90 * day - 1);
    expect(await readPath(api, on)).toMatchObject({ renewal: 'not-yet' });
    expect((await act({ change: 'renew' })).body.type).toBe('not-in-this-state');
    await later(testNow + 90 * day);
    expect(await readPath(api, on)).toMatchObject({ renewal: 'begin-anew' });
    const version = await versionNow();
    const begun = await change(api, on, { change: 'renew', version });
    expect(begun.body).toMatchObject({
      renewing: false,
      renewal: null,
      application: { state: 'open', version: version + 1, decisions: [] },
      conduct: null,
      practices: [],
      trainingDays: [],
    });
    expect((await change(api, on, { change: 'renew', version })).body).toEqual(begun.body);
    expect((await act({ change: 'apply' })).body.type).toBe('path-not-complete');
  },
);

test('a renewal that was declined and never appealed can be begun again after 90 days', async () => {
  const validUntil = testNow + 10 * day;
  const credential = await grantCredential(api, on.who.staffId, { ...paramsOf(on), validUntil });
  await act({ change: 'renew' });
  const made = {
    decision: 'decline',
    reason: 'Too few.',
    at: testNow,
    by: certifier.staffId,
  } as const;
  await decided({ state: 'declined', declinedBy: certifier.staffId, decisions: [made] });
  await later(testNow + 90 * day - 1);
  expect((await act({ change: 'renew' })).body.type).toBe('not-in-this-state');
  await later(testNow + 90 * day);
  const begun = await act({ change: 'renew' });
  expect(begun.body).toMatchObject({
    renewing: true,
    application: { state: 'open', decisions: [] },
    credential: { id: credential.id },
  });
});

test('harmful behaviour keeps from applying until the body has let it be', async () => {
  await completeWay(api, on, certifier);
  const { secret } = await invited(api, on);
  const scores = { listening: 'harmful', closing: 'meets' };
  await sign(api, certifier, { secret, scores });
  expect((await act({ change: 'apply' })).body.type).toBe('path-not-complete');
});

test("another one's way stays their own", async () => {
  await completeWay(api, on, certifier);
  const stranger = { who: await signedIn(api, {}), bodyId };
  const version = await versionNow();
  const tried = await change(api, stranger, { change: 'apply', version });
  expect(tried.body.type).toBe('changed-meanwhile');
  expect(await versionNow()).toBe(version);
});

test('a renewal is a round of its own, near the end, with what the track asks for then', async () => {
  await completeWay(api, on, certifier);
  await act({ change: 'apply' });
  await decided({ state: 'approved' });
  const validUntil = testNow + 100 * day;
  const credential = await grantCredential(api, on.who.staffId, { ...paramsOf(on), validUntil });
  expect(await readPath(api, on)).toMatchObject({ renewal: 'not-yet' });
  expect((await act({ change: 'renew' })).body.type).toBe('not-in-this-state');
  await later(validUntil - 90 * day);
  expect(await readPath(api, on)).toMatchObject({ renewal: 'renew', renewing: false });
  const version = await versionNow();
  const begun = await change(api, on, { change: 'renew', version });
  expect(begun.body).toMatchObject({
    renewing: true,
    renewal: 'not-yet',
    application: { state: 'open', version: version + 1, appliedAt: null },
    credential: { id: credential.id },
    conduct: null,
    practices: [],
    modules: [{ module: 'steadiness', completed: false }],
  });
  expect((await change(api, on, { change: 'renew', version })).body).toEqual(begun.body);
  expect((await act({ change: 'renew' })).body.type).toBe('not-in-this-state');
  await study(api, on.who, 'steadiness');
  await agree(api, on);
  await sign(api, certifier, { secret: (await invited(api, on)).secret });
  const applied = await act({ change: 'apply' });
  expect(applied.body.application.state).toBe('applied');
  // Handed in in time it stays a renewal, however long the body takes.
  await later(validUntil + 120 * day);
  expect(await readPath(api, on)).toMatchObject({ renewing: true });
});

test('a renewal that was not handed in within the days of grace asks for the whole way', async () => {
  const validUntil = testNow + 10 * day;
  const credential = await grantCredential(api, on.who.staffId, { ...paramsOf(on), validUntil });
  // Recognised without ever having walked it.
  const begun = await change(api, on, { change: 'renew', version: 0 });
  expect(begun.body).toMatchObject({ renewing: true, application: { version: 1 } });
  await later(validUntil + 90 * day - 1);
  expect(await readPath(api, on)).toMatchObject({ renewing: true });
  await later(validUntil + 90 * day);
  const path = await readPath(api, on);
  expect(path).toMatchObject({ renewing: false, credential: { id: credential.id } });
  expect(path.steps.map(({ name }: { name: string }) => name)).toContain('exam');
});

test('what was given last counts, though an older one would have ended later', async () => {
  const ends = testNow + 700 * day;
  const revoked = { ...paramsOf(on), validUntil: ends, state: 'revoked' as const };
  await grantCredential(api, on.who.staffId, { ...revoked, validFrom: testNow - 300 * day });
  const validUntil = testNow + 10 * day;
  const last = await grantCredential(api, on.who.staffId, { ...paramsOf(on), validUntil });
  const path = await readPath(api, on);
  expect(path).toMatchObject({ credential: { id: last.id, state: 'active' }, renewal: 'renew' });
  const begun = await change(api, on, { change: 'renew', version: 0 });
  expect(begun.body).toMatchObject({ renewing: true, credential: { id: last.id } });
});

test('a suspended credential is not renewed', async () => {
  const granted = { ...paramsOf(on), validUntil: testNow + day, state: 'suspended' as const };
  await grantCredential(api, on.who.staffId, granted);
  const tried = await change(api, on, { change: 'renew', version: 0 });
  expect(tried.body.type).toBe('not-in-this-state');
});

test('a corrected name in the middle of a renewal changes nothing about it', async () => {
  const granted = { ...paramsOf(on), validUntil: testNow + day };
  const credential = await grantCredential(api, on.who.staffId, granted);
  await change(api, on, { change: 'renew', version: 0 });
  const corrected = await grantCredential(api, on.who.staffId, { ...granted, name: 'Zainab I.' });
  await putCredential(api, { ...credential, state: 'superseded', supersededBy: corrected.id });
  expect(await readPath(api, on)).toMatchObject({
    renewing: true,
    renewal: 'not-yet',
    credential: { id: corrected.id },
  });
  expect((await act({ change: 'renew' })).body.type).toBe('not-in-this-state');
});
