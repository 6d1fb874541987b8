import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { certificationEndpoints } from '../../../functions/certification/contract.ts';
import { during } from '../during.ts';
import { type SignedIn, signedIn } from '../staff/signed-in.ts';
import { startTestApi, type TestApi } from '../test-api.ts';
import {
  agree,
  bodyFor,
  certifierOf,
  change,
  changePractice,
  completeWay,
  confirm,
  grantCredential,
  invited,
  logDay,
  type OnPath,
  pageKey,
  paramsOf,
  putCredential,
  readPath,
  sign,
} from './certifying.ts';

let api: TestApi;
let bodyId: string;
let on: OnPath;
let certifier: SignedIn;
let meanwhile: ReturnType<typeof during>;

beforeAll(async () => {
  api = await startTestApi();
  bodyId = await bodyFor(api);
  certifier = await certifierOf(api, bodyId);
  meanwhile = during(api.dependencies.documents);
});
beforeEach(async () => {
  on = { who: await signedIn(api, {}), bodyId };
});
afterAll(() => api.stop());

const practiceOf = async (wanted: string) =>
  (await readPath(api, on)).practices.find(({ id }: { id: string }) => id === wanted);

test('a session that is being struck off while it is signed stays signed', async () => {
  const { id, secret } = await invited(api, on);
  const answer = await meanwhile(
    () => sign(api, certifier, { secret }),
    () => changePractice(api, { ...on, practiceId: id }, { change: 'discard' }),
  );
  expect(answer.body.type).toBe('practice-signed');
  expect(await practiceOf(id)).toMatchObject({ state: 'passed' });
});

test('a session that is struck off while it is being signed is gone', async () => {
  const { id, secret } = await invited(api, on);
  const answer = await meanwhile(
    () => changePractice(api, { ...on, practiceId: id }, { change: 'discard' }),
    () => sign(api, certifier, { secret }),
  );
  expect(answer.body.type).toBe('link-unknown');
  expect(await practiceOf(id)).toBeUndefined();
});

test('another link while the first one signs: nothing is signed by the first', async () => {
  const { id, secret } = await invited(api, on);
  const again = { change: 'invite', pageKey: pageKey() };
  const answer = await meanwhile(
    () => changePractice(api, { ...on, practiceId: id }, again),
    () => sign(api, certifier, { secret }),
  );
  expect(answer.body.type).toBe('link-unknown');
  expect(await practiceOf(id)).toMatchObject({ state: 'invited', observer: null });
});

test('a credential that is suspended while its holder signs is no ground', async () => {
  const who = await signedIn(api, {});
  const credential = await grantCredential(api, who.staffId, { bodyId, trackId: 'calm-head' });
  const { id, secret } = await invited(api, on);
  const answer = await meanwhile(
    () => putCredential(api, { ...credential, state: 'suspended' }),
    () => sign(api, who, { secret }),
  );
  expect(answer.body.type).toBe('may-not-observe');
  expect(await practiceOf(id)).toMatchObject({ state: 'invited' });
});

test('two leads with one link: one has confirmed the day', async () => {
  const { body } = await logDay(api, on);
  const other = await certifierOf(api, bodyId, 'Other Certifier');
  const answer = await meanwhile(
    () => confirm(api, other, body.secret),
    () => confirm(api, certifier, body.secret),
  );
  expect(answer.body.type).toBe('link-unknown');
  const [day] = (await readPath(api, on)).trainingDays;
  expect(day.confirmedBy).toBe('Other Certifier');
});

test('what is agreed to while harm is reported is kept, and so is the report', async () => {
  const { secret } = await invited(api, on);
  const scores = { listening: 'harmful', closing: 'meets' };
  const answer = await meanwhile(
    () => agree(api, on),
    () => sign(api, certifier, { secret, scores }),
  );
  expect(answer.body.state).toBe('harmful');
  const { conduct, steps } = await readPath(api, on);
  expect(conduct).not.toBeNull();
  expect(steps.at(-1).state).toBe('waiting');
});

test('an application does not slip in while harm is reported', async () => {
  await completeWay(api, on, certifier);
  const { secret } = await invited(api, on);
  const { version } = (await readPath(api, on)).application;
  const answer = await meanwhile(
    () => sign(api, certifier, { secret, scores: { listening: 'harmful', closing: 'meets' } }),
    () => change(api, on, { change: 'apply', version }),
  );
  expect(answer.body.type).toBe('changed-meanwhile');
  expect((await readPath(api, on)).application.state).toBe('open');
});

test('the same log twice at once is one session', async () => {
  const body = { pageKey: pageKey(), on: '2026-11-18', kind: 'rehearsal', group: 6 };
  const log = () =>
    api.call(certificationEndpoints.logPractice, {
      params: paramsOf(on),
      body,
      cookie: on.who.cookie,
    });
  const answer = await meanwhile(log, log);
  expect(answer.status).toBe(201);
  expect((await readPath(api, on)).practices).toEqual([answer.body]);
});

test('a path that two begin at once begins once, with what both brought', async () => {
  const answer = await meanwhile(
    () => agree(api, on),
    () => logDay(api, on),
  );
  expect(answer.status).toBe(201);
  const path = await readPath(api, on);
  expect(path).toMatchObject({ conduct: { version: 1 }, application: { version: 1 } });
  expect(path.trainingDays).toHaveLength(1);
});
