import { DeleteCommand, GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { certificationEndpoints } from '../../../functions/certification/contract.ts';
import { witnessEndpoints } from '../../../functions/certification/witness-contract.ts';
import { keys } from '../../../functions/platform/table.ts';
import { type SignedIn, signedIn } from '../staff/signed-in.ts';
import { startTestApi, type TestApi } from '../test-api.ts';
import {
  bodyFor,
  certifierOf,
  changePractice,
  confirm,
  good,
  grantCredential,
  holderProfile,
  invited,
  logDay,
  type OnPath,
  pageKey,
  putCredential,
  readPath,
  sign,
} from './certifying.ts';

let api: TestApi;
let bodyId: string;
let on: OnPath;
let certifier: SignedIn;
beforeAll(async () => {
  api = await startTestApi();
  bodyId = await bodyFor(api);
  certifier = await certifierOf(api, bodyId);
});
beforeEach(async () => {
  on = { who: await signedIn(api, { name: 'Trainer Amina' }), bodyId };
});
afterAll(() => api.stop());

const look = ({ cookie }: SignedIn, secret: string) =>
  api.call(witnessEndpoints.readRequest, { body: { secret }, cookie });
const practices = async () => (await readPath(api, on)).practices;

test('a link tells what it asks of whom, and whether they may', async () => {
  const { secret } = await invited(api, on);
  expect((await look(certifier, secret)).body).toEqual({
    kind: 'practice',
    trainerName: 'Trainer Amina',
    bodyName: 'Body of tests',
    trackId: 'calm-leader',
    rubricId: 'calm',
    rubricVersion: 1,
    on: '2026-11-18',
    practiceKind: 'workshop',
    group: 20,
    refusal: null,
    expires: api.clock.now + 14 * 86_400,
  });
  expect((await look(on.who, secret)).body.refusal).toBe('own-practice');
  expect((await look(await signedIn(api, {}), secret)).body.refusal).toBe('may-not-observe');
  const day = await logDay(api, on, { on: '2026-11-17' });
  const asked = await look(certifier, day.body.secret);
  expect(asked.body).toMatchObject({ kind: 'training-day', on: '2026-11-17', refusal: null });
});

test('what an observer signs stands, and a repeat is told the same', async () => {
  const { id, secret } = await invited(api, on);
  const body = { secret, note: 'Calm and clear.' };
  const signed = await sign(api, certifier, body);
  expect(signed).toMatchObject({ status: 200, body: { id, state: 'passed' } });
  api.clock.now += 30;
  expect((await sign(api, certifier, body)).body).toEqual(signed.body);
  const other = { ...body, scores: { listening: 'not-yet', closing: 'meets' } };
  expect((await sign(api, certifier, other)).body.type).toBe('link-unknown');
  expect((await sign(api, await certifierOf(api, bodyId), body)).body.type).toBe('link-unknown');
  expect((await look(certifier, secret)).body.type).toBe('link-unknown');
  expect(await practices()).toMatchObject([
    {
      ...{ state: 'passed', observer: 'Certa Fier', note: 'Calm and clear.' },
      ...{ scores: good, rubricVersion: 1 },
    },
  ]);
});

test('scores chosen from another version of the rubric are not taken for this one', async () => {
  const { secret } = await invited(api, on);
  const refused = await sign(api, certifier, { secret, rubricVersion: 2 });
  expect([refused.status, refused.body.type]).toEqual([409, 'changed-meanwhile']);
  expect(await practices()).toMatchObject([{ state: 'invited', scores: null }]);
  expect((await sign(api, certifier, { secret })).body.state).toBe('passed');
});

test('levels below the least are not yet; scores that the rubric lacks are none', async () => {
  const { secret } = await invited(api, on);
  for (const scores of [
    {},
    { listening: 'strong' },
    { ...good, listening: 'superb' },
    { ...good, third: 'meets' },
  ]) {
    expect((await sign(api, certifier, { secret, scores })).body.type).toBe('invalid-scores');
  }
  const below = { listening: 'meets', closing: 'meets' };
  expect((await sign(api, certifier, { secret, scores: below })).body.state).toBe('not-yet');
  const step = (await readPath(api, on)).steps.find(
    ({ name }: { name: string }) => name === 'practice',
  );
  expect(step.have).toBe(0);
});

test('harmful behaviour ends the session and puts the way before the certifiers', async () => {
  const { secret } = await invited(api, on);
  const before = await readPath(api, on);
  const scores = { listening: 'harmful', closing: 'strong' };
  expect((await sign(api, certifier, { secret, scores })).body.state).toBe('harmful');
  const path = await readPath(api, on);
  expect(path.application.version).toBe(before.application.version + 1);
  const { documents, tableName } = api.dependencies;
  const { Item } = await documents.send(
    new GetCommand({
      TableName: tableName,
      Key: keys.path(on.who.staffId, bodyId, 'calm-leader'),
    }),
  );
  expect(Item).toMatchObject({ harmfulAt: api.clock.now, gsi1pk: `APPLICATIONS#${bodyId}` });
});

test('who holds the right credential of this body, valid now, may observe', async () => {
  const holder = async (granted: object, ofBody = bodyId) => {
    const who = await signedIn(api, {});
    const wanted = { bodyId: ofBody, trackId: 'calm-head', ...granted };
    return { who, credential: await grantCredential(api, who.staffId, wanted) };
  };
  const { secret } = await invited(api, on);
  const elsewhere = await bodyFor(api);
  const refused = [
    await holder({ trackId: 'calm-leader' }),
    await holder({}, elsewhere),
    await holder({ state: 'suspended' }),
    await holder({ state: 'revoked' }),
    await holder({ validUntil: api.clock.now }),
    await holder({ validFrom: api.clock.now + 1 }),
  ];
  for (const { who } of refused) {
    expect((await sign(api, who, { secret })).body.type).toBe('may-not-observe');
  }
  expect((await sign(api, certifier, { secret: 'A'.repeat(22) })).body.type).toBe('link-unknown');
  const { who } = await holder({});
  expect((await sign(api, who, { secret })).body.state).toBe('passed');
});

test('a credential that ended between invitation and signature is no ground', async () => {
  const who = await signedIn(api, {});
  const granted = { bodyId, trackId: 'calm-head' };
  const credential = await grantCredential(api, who.staffId, granted);
  const { secret } = await invited(api, on);
  expect((await look(who, secret)).body.refusal).toBeNull();
  await putCredential(api, { ...credential, validUntil: api.clock.now });
  expect((await sign(api, who, { secret })).body.type).toBe('may-not-observe');
  expect(await practices()).toMatchObject([{ state: 'invited', observer: null }]);
});

test('nobody signs for themselves, certifier or not', async () => {
  const self = { who: certifier, bodyId };
  const { secret } = await invited(api, self);
  expect((await sign(api, certifier, { secret })).body.type).toBe('may-not-observe');
  const day = await logDay(api, self, { on: '2026-11-18' });
  expect((await confirm(api, certifier, day.body.secret)).body.type).toBe('may-not-observe');
});

test('a certifier who has left the body signs no more', async () => {
  const left = await certifierOf(api, bodyId);
  const { secret } = await invited(api, on);
  const { documents, tableName } = api.dependencies;
  const Key = keys.member(bodyId, left.staffId);
  await documents.send(new DeleteCommand({ TableName: tableName, Key }));
  expect((await sign(api, left, { secret })).body.type).toBe('may-not-observe');
});

test('a link ends after fourteen days, to the second', async () => {
  const [early, late] = [await invited(api, on), await invited(api, on)];
  const before = api.clock.now;
  api.clock.now = before + 14 * 86_400 - 1;
  const again = await certifierOf(api, bodyId);
  expect((await sign(api, again, { secret: early.secret })).status).toBe(200);
  api.clock.now += 1;
  expect((await sign(api, again, { secret: late.secret })).body.type).toBe('link-unknown');
  api.clock.now = before;
  certifier = await certifierOf(api, bodyId);
});

test('of two who sign at once one has signed; of signing and withdrawing one holds', async () => {
  const two = await Promise.all([certifierOf(api, bodyId), certifierOf(api, bodyId)]);
  const { secret } = await invited(api, on);
  const answers = await Promise.all(two.map((who) => sign(api, who, { secret })));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 404]);
  const second = await invited(api, on);
  const [signed, taken] = await Promise.all([
    sign(api, two[0], { secret: second.secret }),
    changePractice(api, { ...on, practiceId: second.id }, { change: 'discard' }),
  ]);
  const there = (await practices()).some(({ id }: { id: string }) => id === second.id);
  expect([signed.status === 200, taken.body.type === 'practice-signed']).toEqual([there, there]);
});

test('a lead confirms a day; confirmed twice for one date it counts once', async () => {
  const days = [
    await logDay(api, on, { on: '2026-11-18' }),
    await logDay(api, on, { on: '2026-11-18' }),
  ];
  for (const { body } of days) {
    for (let times = 0; times < 2; times += 1) {
      expect((await confirm(api, certifier, body.secret)).body).toEqual({ id: body.id });
    }
  }
  const path = await readPath(api, on);
  expect(path.trainingDays).toMatchObject([
    { confirmedBy: 'Certa Fier' },
    { confirmedBy: 'Certa Fier' },
  ]);
  const step = path.steps.find(({ name }: { name: string }) => name === 'training-days');
  expect(step).toMatchObject({ have: 1, need: 2 });
});

test('a link to a day signs no session, nor the other way round', async () => {
  const { secret } = await invited(api, on);
  const day = await logDay(api, on, { on: '2026-11-18' });
  expect((await confirm(api, certifier, secret)).body.type).toBe('link-unknown');
  expect((await sign(api, certifier, { secret: day.body.secret })).body.type).toBe('link-unknown');
});

test('who tries many links has to wait', async () => {
  const headers = { 'cloudfront-viewer-address': '198.51.100.9:4711' };
  const guess = () =>
    api.call(witnessEndpoints.readRequest, {
      body: { secret: pageKey() },
      cookie: certifier.cookie,
      headers,
    });
  for (let count = 0; count < 61; count += 1) {
    expect((await guess()).body.type).toBe('link-unknown');
  }
  const answer = await guess();
  expect(answer).toMatchObject({ status: 429, body: { type: 'too-many-failures' } });
});

test('a signature has the name that gives leave to sign, not one of the signer’s own making', async () => {
  const observer = await signedIn(api, { name: 'Provider Name' });
  await grantCredential(api, observer.staffId, { bodyId, trackId: 'calm-head', name: 'On Paper' });
  const borrowed = { ...holderProfile, name: 'Certa Fier' };
  await api.call(certificationEndpoints.changeHolder, { body: borrowed, cookie: observer.cookie });
  await sign(api, observer, { secret: (await invited(api, on)).secret });
  expect(await practices()).toMatchObject([{ observer: 'On Paper' }]);
  await confirm(api, observer, (await logDay(api, on)).body.secret);
  expect((await readPath(api, on)).trainingDays).toMatchObject([{ confirmedBy: 'On Paper' }]);
});
