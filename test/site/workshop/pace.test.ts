import { expect, test } from 'vitest';
import { keepPace } from '../../../site/src/workshop/actions/keep-pace.ts';
import { sendOutbox } from '../../../site/src/workshop/actions/send-outbox.ts';
import { submitCode } from '../../../site/src/workshop/actions/submit-code.ts';
import { finishLesson } from '../../../site/src/workshop/flow/edit.ts';
import { pace } from './enrollment.ts';
import { problemOf, type Reply } from './fake-server.ts';
import { phone } from './phone.ts';
import { noReply, signedInServer } from './signed-in-server.ts';

const mine = 'HGX2H3AHCK96';

async function inside(answerPace: () => Reply, lessonPace = pace) {
  const device = phone(
    signedInServer((seen) => {
      if (seen === 'GET /api/pace/w1') return answerPace();
      if (seen.includes('/lessons/'))
        return { status: 200, body: { lessons: ['consent/one'], pace: lessonPace } };
      return null;
    }),
  );
  const app = device.tab();
  await submitCode(app, mine);
  return { app, device };
}

test('a quiet look takes over phase, notice and end, and asks for nothing else', async () => {
  const closingAt = 1_900_000_000;
  const { app, device } = await inside(() => ({
    status: 200,
    body: { ...pace, phase: 'after', closingAt },
  }));
  const asked = device.requests.length;
  await keepPace(app);
  expect(app.get().enrollment?.workshop).toMatchObject({ phase: 'after', closingAt });
  expect(device.requests).toHaveLength(asked + 1);
});

test('what is handed in says how far the workshop is, so that no look is needed', async () => {
  const { app, device } = await inside(() => noReply, { ...pace, phase: 'after' });
  app.set((model) => ({ ...finishLesson(model, 'consent/one'), heard: 0 }));
  await sendOutbox(app);
  expect(app.get().enrollment?.workshop.phase).toBe('after');
  expect(app.get().heard).toBe(app.around.clock.now());
  expect(device.requests.some(({ address }) => address.includes('/pace/'))).toBe(false);
});

test('a workshop once closed stays closed, whatever another server still believes', async () => {
  let closed = true;
  const { app } = await inside(() => ({ status: 200, body: { ...pace, closed } }));
  await keepPace(app);
  closed = false;
  await keepPace(app);
  expect(app.get().enrollment?.workshop.closed).toBe(true);
});

test('a failed look says nothing; a workshop that is gone asks for the own state', async () => {
  let reply: Reply = noReply;
  const { app, device } = await inside(() => reply);
  const before = app.get();
  await keepPace(app);
  expect(app.get()).toEqual(before);
  reply = problemOf('not-found');
  await keepPace(app);
  expect(device.requests.at(-1)).toMatchObject({ method: 'GET', address: '/api/enrollment' });
});
