import { afterEach, expect, test } from 'vitest';
import { certificationEndpoints } from '../../functions/certification/contract.ts';
import { studyEndpoints } from '../../functions/certification/study-contract.ts';
import { witnessEndpoints } from '../../functions/certification/witness-contract.ts';
import type { Endpoint } from '../../functions/platform/endpoint.ts';
import {
  bodyFor,
  certifierOf,
  good,
  holderProfile,
  pageKey,
  putSitting,
} from '../functions/certification/certifying.ts';
import { type SignedIn, signedIn } from '../functions/staff/signed-in.ts';
import { limit, scale } from '../prove/scale.ts';
import { seedOfRun } from '../prove/seeded-random.ts';
import type { FaultPlan } from './fault-proxy.ts';
import { type FaultyApi, startFaultyApi } from './faulty-api.ts';

const seed = seedOfRun();
let api: FaultyApi;
afterEach(() => api.stop());

const { changeHolder, agree, logDay, changeDay, logPractice, changePractice, apply, path } =
  certificationEndpoints;

let plan: FaultPlan;

/** Somebody's browser, which sends the same again after each 503; each act meets the plan anew. */
function browserOf({ cookie }: SignedIn, params: Record<string, string> = {}) {
  return async (endpoint: Endpoint, body?: object, more: Record<string, string> = {}) => {
    api.proxy.plan = plan;
    const got = await api.untilAnswered(endpoint, {
      cookie,
      params: { ...params, ...more },
      ...(body && { body }),
    });
    expect([200, 201], JSON.stringify(got.body)).toContain(got.status);
    return got.body;
  };
}

const anyFault: FaultPlan = {
  rate: 0.25,
  kinds: ['conflict', 'throttle', 'server-error', 'reset', 'lost-reply', 'cut-reply'],
};
/** All three tries of the client: what was asked is done, and the page is told to ask again. */
const everyReplyLost: FaultPlan = {
  rate: 1,
  kinds: ['lost-reply'],
  operations: ['TransactWriteItems', 'PutItem'],
  most: 3,
};

const { ways } = scale.bodies;
const planned = [
  ['any of them', anyFault],
  ['each reply lost', everyReplyLost],
] as const;
const eachWay = Array.from({ length: ways }, (_, at) =>
  planned.map(([kind, each]) => [`${kind} (${at + 1} of ${ways})`, each, seed + at] as const),
).flat();

test.each(eachWay)(
  'the whole way under faults, %s: each thing once (seed $2)',
  { timeout: limit(scale.bodies) },
  async (_, faults, seedOfCase) => {
    api = await startFaultyApi(seedOfCase);
    plan = { rate: 0, kinds: [] };
    const bodyId = await bodyFor(api.direct);
    const who = await signedIn(api.direct, {});
    const certifier = await certifierOf(api.direct, bodyId);
    const trainer = browserOf(who, { bodyId, trackId: 'calm-leader' });
    const student = browserOf(who);
    const observer = browserOf(certifier);
    await putSitting(api.direct, { who, bodyId });
    plan = faults;
    for (const [moduleId, lessons] of [
      ['asking', ['first', 'second']],
      ['steadiness', ['calm']],
    ] as const) {
      for (const lessonId of lessons) {
        await student(studyEndpoints.openLesson, {}, { moduleId, lessonId });
      }
      const body = { form: 'A', quizVersion: 1, answers: { a1: 'a', a2: 'b' } };
      await student(studyEndpoints.submitStudyQuiz, body, { moduleId });
    }
    await trainer(agree, { conduct: 1, safeguarding: true });
    for (const on of ['2026-11-10', '2026-11-11']) {
      const { id: dayId } = await trainer(logDay, { pageKey: pageKey(), on });
      const again = { change: 'invite', pageKey: pageKey() };
      const { link } = await trainer(changeDay, again, { dayId });
      await observer(witnessEndpoints.confirm, { secret: link.secret });
    }
    for (const on of ['2026-11-12', '2026-11-13', '2026-11-14']) {
      const session = { pageKey: pageKey(), on, kind: 'workshop', group: 12 };
      const { id: practiceId } = await trainer(logPractice, session);
      const invite = { change: 'invite', pageKey: pageKey() };
      const { link } = await trainer(changePractice, invite, { practiceId });
      if (on === '2026-11-14') {
        await trainer(changePractice, { change: 'uninvite' }, { practiceId });
        await trainer(changePractice, { change: 'discard' }, { practiceId });
      } else {
        const seen = { rubricVersion: 1, scores: good, note: 'Calm.' };
        await observer(witnessEndpoints.sign, { secret: link.secret, ...seen });
      }
    }
    await student(changeHolder, holderProfile);
    const { version } = (await trainer(path)).application;
    await trainer(apply, { change: 'apply', version });
    plan = { rate: 0, kinds: [] };
    const done = await trainer(path);
    expect(done).toMatchObject({
      trainingDays: [{ confirmedBy: 'Certa Fier' }, { confirmedBy: 'Certa Fier' }],
      practices: [{ state: 'passed' }, { state: 'passed' }],
      application: { state: 'applied', version: version + 1 },
    });
    expect(done.trainingDays).toHaveLength(2);
    expect(done.practices).toHaveLength(2);
    expect(api.answers.filter(({ got }) => got.status === 500)).toEqual([]);
  },
);
