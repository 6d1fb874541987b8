import { afterAll, beforeAll, expect, test } from 'vitest';
import { studyEndpoints } from '../../../functions/certification/study-contract.ts';
import { type SignedIn, signedIn } from '../staff/signed-in.ts';
import { startTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const open = ({ cookie }: SignedIn, moduleId: string, lessonId: string) =>
  api.call(studyEndpoints.openLesson, { params: { moduleId, lessonId }, body: {}, cookie });
const read = ({ cookie }: SignedIn, moduleId: string) =>
  api.call(studyEndpoints.study, { params: { moduleId }, cookie });
const hand = ({ cookie }: SignedIn, moduleId: string, body: object) =>
  api.call(studyEndpoints.submitStudyQuiz, { params: { moduleId }, body, cookie });
const right = { form: 'B', quizVersion: 1, answers: { b1: 'c', b2: 'd' } };

test('a module is completed by its lessons and its quiz, and stays so', async () => {
  const who = await signedIn(api, {});
  expect((await read(who, 'asking')).body).toEqual({
    module: 'asking',
    quizVersion: 2,
    lessons: [],
    quiz: null,
    completed: false,
  });
  expect((await hand(who, 'asking', right)).body.type).toBe('lessons-not-opened');
  await open(who, 'asking', 'second');
  const opened = await open(who, 'asking', 'second');
  expect(opened.body.lessons).toEqual(['second']);
  expect((await hand(who, 'asking', right)).body.type).toBe('lessons-not-opened');
  await open(who, 'asking', 'first');
  const half = { ...right, answers: { b1: 'c', s1: '3' } };
  expect((await hand(who, 'asking', half)).body).toMatchObject({
    quiz: { correct: 1, of: 2 },
    completed: false,
  });
  const done = await hand(who, 'asking', right);
  expect(done.body).toMatchObject({ quiz: { correct: 2, of: 2 }, completed: true });
  const worse = await hand(who, 'asking', half);
  expect(worse.body).toMatchObject({ quiz: { correct: 1 }, completed: true });
  expect((await read(who, 'asking')).body).toEqual(worse.body);
});

test('modules for staff are studied the same way', async () => {
  const who = await signedIn(api, {});
  await open(who, 'steadiness', 'calm');
  expect((await hand(who, 'steadiness', right)).body.completed).toBe(true);
});

test('what does not exist is not found, and answers belong to their quiz', async () => {
  const who = await signedIn(api, {});
  expect((await read(who, 'nothing')).body.type).toBe('not-found');
  expect((await read(who, 'constructor')).body.type).toBe('not-found');
  expect((await open(who, 'asking', 'third')).body.type).toBe('not-found');
  await open(who, 'steadiness', 'calm');
  const of = (body: object) => hand(who, 'steadiness', { ...right, ...body });
  const strange = await of({ answers: { a1: 'a' } });
  expect(strange.body).toMatchObject({
    type: 'invalid-answers',
    fields: [{ field: 'answers.a1', reason: 'invalid' }],
  });
  expect((await of({ quizVersion: 2 })).body.type).toBe('invalid-answers');
  expect((await of({ answers: { b1: 'z' } })).body.type).toBe('invalid-answers');
  expect((await read(who, 'steadiness')).body.quiz).toBeNull();
});

test('nobody sees how far another one is', async () => {
  const [one, other] = await Promise.all([signedIn(api, {}), signedIn(api, {})]);
  await open(one, 'asking', 'first');
  expect((await read(other, 'asking')).body.lessons).toEqual([]);
});
