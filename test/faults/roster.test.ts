import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { enrollmentEndpoints } from '../../functions/enrollment/contract.ts';
import { batchesOf } from '../../functions/enrollment/store/roster-batches.ts';
import { unplanned } from '../../functions/enrollment/workshop.ts';
import { workshopsEndpoints } from '../../functions/enrollment/workshops/contract.ts';
import { quizzesEndpoints } from '../../functions/quizzes/contract.ts';
import { organisationFor, signedIn } from '../functions/staff/signed-in.ts';
import { joinBody } from '../functions/workshops/workshops-under-test.ts';
import { participantsOf } from '../prove/participants-of.ts';
import { limit, scale } from '../prove/scale.ts';
import { seedOfRun } from '../prove/seeded-random.ts';
import { faults } from './fault-replies.ts';
import { codesAtOnce, complaintsAbout, type FaultyApi, startFaultyApi } from './faulty-api.ts';

const { rates } = scale.faults;
const seed = seedOfRun();
const kinds = faults.filter((kind) => kind !== 'stall');
const batches = 2;
const people = batches * codesAtOnce;

let api: FaultyApi;
beforeEach(async () => {
  api = await startFaultyApi(seed);
});
afterEach(() => api.stop());

const { join, finishLesson, complete } = enrollmentEndpoints;
const { issueCodes, rosterStanding } = workshopsEndpoints;
const newKey = () => randomBytes(16).toString('base64url');

/** A success, after as many repeats as it takes. */
const ask: FaultyApi['untilAnswered'] = async (endpoint, sent) => {
  const got = await api.untilAnswered(endpoint, sent);
  expect([endpoint.name, got.status, got.body?.type]).toEqual([
    endpoint.name,
    got.status < 400 ? got.status : 'a success',
    undefined,
  ]);
  return got;
};

/** Joins with a personal code, does everything, and spends the code with two taps. */
async function employee(code: string): Promise<void> {
  const { cookie, body } = await ask(join, { body: joinBody(code, newKey()) });
  for (const lessonId of ['first', 'second']) {
    await ask(finishLesson, { cookie, params: { moduleId: 'asking', lessonId } });
  }
  const quizId = `asking.${body.form === 'A' ? 'B' : 'A'}.1`;
  const attempt = { quizId, phase: 'after', answers: {} };
  await ask(quizzesEndpoints.submitAttempt, { cookie, body: attempt });
  const taps = [
    ask(complete, { cookie, body: { code } }),
    ask(complete, { cookie, body: { code } }),
  ];
  for (const { body: told } of await Promise.all(taps)) expect(told).toEqual({ completed: true });
}

describe.each(rates)('with faults in %d of all requests to the table', (rate) => {
  test(`every code is issued once and spent once (${people} people, seed ${seed})`, {
    timeout: limit(scale.faults),
  }, async () => {
    const { direct, proxy } = api;
    const organisationId = await organisationFor(direct);
    const coordinator = await signedIn(direct, { organisationId, roles: ['coordinator'] });
    const plan = { ...unplanned, setting: 'workplace', joining: 'roster' } as const;
    const { id } = await direct.open({ organisationId, plan, seats: people });
    const staff = { params: { organisationId, workshopId: id }, cookie: coordinator.cookie };
    proxy.plan = { rate, kinds };
    const codes: string[] = [];
    for (let batch = 0; batch < batches; batch += 1) {
      const body = { batchKey: newKey(), count: codesAtOnce, instead: [] };
      codes.push(...(await ask(issueCodes, { ...staff, body })).body.codes);
      // Once more, as a page does that has lost the reply.
      const again = await ask(issueCodes, { ...staff, body });
      expect(again.body.codes).toEqual(codes.slice(-codesAtOnce));
    }
    await Promise.all(codes.map(employee));
    const standing = await ask(rosterStanding, { ...staff, body: { codes } });
    proxy.plan = { rate: 0, kinds };
    const worst = Math.max(...api.answers.map(({ requests }) => requests));
    console.log(
      `roster, faults at ${rate}: ${api.answers.length} calls, at most ${worst} requests`,
    );
    expect(api.answers.flatMap(complaintsAbout)).toEqual([]);
    const day = '2026-11-20';
    expect(standing.body.codes).toEqual(codes.map(() => ({ standing: 'completed', day })));
    const issued = await batchesOf(direct.dependencies, id);
    expect(issued.map(({ count }) => count)).toEqual([codesAtOnce, codesAtOnce]);
    const records = await participantsOf(direct.dependencies, id);
    expect(records.map(({ completed }) => completed)).toEqual(codes.map(() => true));
  });
});
