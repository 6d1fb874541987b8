import { expect, test } from 'vitest';
import { enrollmentEndpoints } from '../../../functions/enrollment/contract.ts';
import { quizzesEndpoints } from '../../../functions/quizzes/contract.ts';
import { call } from '../../../site/src/api/call.ts';
import { pace } from './enrollment.ts';
import { answering, problemReply } from './fake-server.ts';

const state = {
  workshop: {
    id: 'w1',
    title: 'everyday-choices',
    modules: [{ id: 'consent', version: 1 }],
    phase: 'self-paced',
    explanationsReleased: true,
    closed: false,
  },
  form: 'A',
  language: 'en',
  lessons: [],
  attempts: [],
  feedbackGiven: false,
};

test('call() fills the path, speaks the language of the page and sends no body unasked', async () => {
  const server = answering(200, { lessons: ['consent/a b'], pace });
  const params = { moduleId: 'consent', lessonId: 'a/b' };
  const outcome = await call(
    { fetching: server.fetching, language: 'ur' },
    enrollmentEndpoints.finishLesson,
    { params },
  );
  expect(outcome).toEqual({ kind: 'answer', body: { lessons: ['consent/a b'], pace } });
  expect(server.requests).toEqual([
    { method: 'PUT', address: '/api/enrollment/lessons/consent/a%2Fb', language: 'ur', body: null },
  ]);
});

test('call() sends bodies as JSON and takes both kinds of success', async () => {
  const receipt = { module: 'consent', quizId: 'consent.A.1', phase: 'before', result: null, pace };
  const body = { quizId: 'consent.A.1', phase: 'before', answers: { a1: null } } as const;
  for (const status of [200, 201]) {
    const server = answering(status, receipt);
    const client = { fetching: server.fetching, language: 'en' } as const;
    const outcome = await call(client, quizzesEndpoints.submitAttempt, { body });
    expect(outcome).toEqual({ kind: 'answer', body: receipt });
    expect(server.requests[0]?.body).toEqual(body);
  }
});

test('call() gives problems as values', async () => {
  const server = problemReply('workshop-full');
  const outcome = await call(
    { fetching: server.fetching, language: 'en' },
    enrollmentEndpoints.state,
    {},
  );
  expect(outcome).toMatchObject({ kind: 'problem', problem: { type: 'workshop-full' } });
});

test.each([
  ['nothing answers', answering(0, null)],
  ['a captive portal answers with a page', answering(200, '<html>Log in to the Wi-Fi</html>')],
  ['the reply is torn', answering(200, '{"workshop":{"id"')],
  ['the reply is not what the contract says', answering(200, { ...state, form: 'C' })],
  ['a proxy answers with an error of its own', answering(502, 'Bad gateway')],
])('call() is offline when %s', async (_, server) => {
  const client = { fetching: server.fetching, language: 'en' } as const;
  expect(await call(client, enrollmentEndpoints.state, {})).toEqual({ kind: 'offline' });
});

test('call() takes an empty 204', async () => {
  const server = answering(204, '');
  const client = { fetching: server.fetching, language: 'en' } as const;
  expect(await call(client, enrollmentEndpoints.signOut, {})).toEqual({
    kind: 'answer',
    body: null,
  });
});
