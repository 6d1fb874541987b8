import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { consentVersion, enrollmentEndpoints } from '../../functions/enrollment/contract.ts';
import { quizzesEndpoints } from '../../functions/quizzes/contract.ts';
import { participantsOf } from '../prove/participants-of.ts';
import { complaintsAbout, type FaultyApi, startFaultyApi } from './faulty-api.ts';

let api: FaultyApi;
beforeEach(async () => {
  api = await startFaultyApi(7);
});
afterEach(() => api.stop());

const { join, resume, erase } = enrollmentEndpoints;
const { submitAttempt } = quizzesEndpoints;

const joinBody = (code: string) => ({
  joinKey: randomBytes(16).toString('base64url'),
  code,
  language: 'en',
  consent: consentVersion,
});

async function joined() {
  const workshop = await api.direct.open();
  const got = await api.once(join, { body: joinBody(workshop.code) });
  const after = got.body.form === 'A' ? 'B' : 'A';
  const body = { quizId: `asking.${after}.1`, phase: 'after', answers: { s1: '3' } };
  return { workshop, cookie: got.cookie, resumeCode: got.body.resumeCode, body };
}

describe('when every request meets the same fault', () => {
  test.each([
    'conflict',
    'throttle',
    'server-error',
    'reset',
    'lost-reply',
    'cut-reply',
    'stall',
  ] as const)(
    '%s: both joining and handing in answer 503 in bounded time, and heal',
    {
      timeout: 60_000,
    },
    async (kind) => {
      const { workshop, cookie, body } = await joined();
      const newcomer = joinBody(workshop.code);
      api.proxy.plan = { rate: 1, kinds: [kind] };
      const started = performance.now();
      const submitting = await api.once(submitAttempt, { cookie, body });
      const joining = await api.once(join, { body: newcomer });
      expect([submitting.status, joining.status]).toEqual([503, 503]);
      // Two calls, each at most three tries of two seconds for each of its requests.
      expect(performance.now() - started).toBeLessThan(20_000);
      api.proxy.plan = { rate: 0, kinds: [] };
      const submitted = await api.once(submitAttempt, { cookie, body });
      expect([200, 201]).toContain(submitted.status);
      expect((await api.once(join, { body: newcomer })).status).toBe(201);
      expect(api.answers.flatMap(complaintsAbout)).toEqual([]);
      const records = await participantsOf(api.direct.dependencies, workshop.id);
      expect(records).toHaveLength(2);
      expect(records.flatMap((record) => Object.keys(record.attempts))).toEqual(['asking/after']);
    },
  );

  test('a write that begins anew more often than it may would be noticed', async () => {
    const { cookie, body } = await joined();
    api.proxy.plan = { rate: 1, kinds: ['conflict'] };
    expect((await api.once(submitAttempt, { cookie, body })).status).toBe(503);
    const [answer] = api.answers.slice(-1);
    if (!answer) throw new Error('Nothing was counted.');
    expect(answer.conflicts).toBe(6);
    expect(complaintsAbout(answer)).toEqual([]);
    const dear = { ...answer, requests: answer.requests + 40, conflicts: answer.conflicts + 40 };
    expect(complaintsAbout(dear)).toHaveLength(1);
  });

  test('a batch read that comes back in part is no unknown code', async () => {
    const { workshop, resumeCode } = await joined();
    api.proxy.plan = { rate: 1, kinds: ['unprocessed'] };
    const joining = await api.once(join, { body: joinBody(workshop.code) });
    const resuming = await api.once(resume, { body: { resumeCode } });
    expect([joining.status, resuming.status]).toEqual([503, 503]);
  });

  test('a submission whose answer was lost is written once and answers 200 when repeated', async () => {
    const { cookie, body } = await joined();
    api.proxy.plan = { rate: 1, kinds: ['lost-reply'] };
    expect((await api.once(submitAttempt, { cookie, body })).status).toBe(503);
    api.proxy.plan = { rate: 0, kinds: [] };
    expect((await api.once(submitAttempt, { cookie, body })).status).toBe(200);
    const other = { ...body, answers: { s1: '4' } };
    const refused = await api.once(submitAttempt, { cookie, body: other });
    expect(refused.body.type).toBe('already-submitted');
  });

  test('an erasure whose answer was lost is done, and frees its seat once', async () => {
    const { workshop, cookie } = await joined();
    await api.once(join, { body: joinBody(workshop.code) });
    const operations = ['TransactWriteItems'];
    api.proxy.plan = { rate: 1, kinds: ['lost-reply'], operations, most: 5 };
    const got = await api.untilAnswered(erase, { cookie });
    // The first call was done but couldn't say so: the second finds nothing left to erase.
    expect(got.status).toBe(204);
    expect(await participantsOf(api.direct.dependencies, workshop.id)).toHaveLength(1);
    const filled = await Promise.all(
      Array.from({ length: 31 }, () => api.untilAnswered(join, { body: joinBody(workshop.code) })),
    );
    expect(filled.filter(({ status }) => status === 201)).toHaveLength(29);
  });

  test('the session that a resume code replaced is told so, though the answer was lost', async () => {
    const { cookie, resumeCode } = await joined();
    api.proxy.plan = { rate: 1, kinds: ['lost-reply'], operations: ['UpdateItem'], most: 1 };
    const resumed = await api.once(resume, { body: { resumeCode } });
    expect(resumed.status).toBe(200);
    expect(api.proxy.done['lost-reply']).toBe(1);
    const old = await api.once(enrollmentEndpoints.state, { cookie });
    expect(old.body.type).toBe('session-moved');
    const now = await api.once(enrollmentEndpoints.state, { cookie: resumed.cookie });
    expect(now.status).toBe(200);
  });

  test('an erasure whose answer was lost once answers 204', async () => {
    const { workshop, cookie } = await joined();
    const operations = ['TransactWriteItems'];
    api.proxy.plan = { rate: 1, kinds: ['lost-reply'], operations, most: 1 };
    expect((await api.once(erase, { cookie })).status).toBe(204);
    expect(await participantsOf(api.direct.dependencies, workshop.id)).toEqual([]);
  });

  test('signing out whose answer was lost leaves no session behind', async () => {
    const { cookie } = await joined();
    api.proxy.plan = { rate: 1, kinds: ['lost-reply'], operations: ['UpdateItem'], most: 1 };
    // Done, but the client's own repeat finds no session: the cookie is taken away all the same.
    const got = await api.once(enrollmentEndpoints.signOut, { cookie });
    expect(got.body.type).toBe('session-ended');
    expect(got.headers).not.toHaveProperty('retry-after');
    const old = await api.once(enrollmentEndpoints.state, { cookie });
    expect(old.body.type).toBe('session-ended');
  });
});
