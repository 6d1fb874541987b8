import { describe, expect, test } from 'vitest';
import { erase } from '../../../site/src/workshop/actions/leave.ts';
import { lookQuietly } from '../../../site/src/workshop/actions/look-again.ts';
import { renewResumeCode } from '../../../site/src/workshop/actions/renew-resume-code.ts';
import { sendOutbox } from '../../../site/src/workshop/actions/send-outbox.ts';
import { start } from '../../../site/src/workshop/actions/start.ts';
import { submitCode } from '../../../site/src/workshop/actions/submit-code.ts';
import type { App } from '../../../site/src/workshop/app.ts';
import { answerItem, finishLesson, handIn } from '../../../site/src/workshop/flow/edit.ts';
import { pace } from './enrollment.ts';
import { problemOf } from './fake-server.ts';
import { phone } from './phone.ts';
import { noReply, signedInServer } from './signed-in-server.ts';

const mine = 'HGX2H3AHCK96';
const mineRenewed = '7K3M9QRSTV2W';
const quiz = { module: 'consent', phase: 'before', quizId: 'consent.A.1' } as const;
const arrived = { status: 201, body: { ...quiz, result: null, pace } };

const answer = (app: App) =>
  app.set((model) => answerItem(model, quiz, { item: 'a1', option: 'b' }));
function answerAndSend(app: App): Promise<void> {
  answer(app);
  app.set((model) => handIn(model, quiz, true));
  return sendOutbox(app);
}

describe('what arrived although its reply was lost', () => {
  const there = { attempts: [quiz].map(({ module, phase }) => ({ module, phase })) };

  test('is not kept as a draft once the server has said so', async () => {
    let known = {};
    const device = phone(
      signedInServer((seen, state) =>
        seen === 'GET /api/enrollment' ? { status: 200, body: { ...state, ...known } } : null,
      ),
    );
    const app = device.tab();
    await submitCode(app, mine);
    answer(app);
    known = there;
    await lookQuietly(app);
    expect(app.get().record.drafts).toEqual([]);
    expect(app.get().notice).toMatchObject({ said: 'attempt-there-already' });
  });

  test('is sent once more when handed in, and then said to have arrived', async () => {
    let online = false;
    const device = phone(
      signedInServer((seen, state) => {
        if (seen === 'POST /api/attempts') return online ? { ...arrived, status: 200 } : noReply;
        return online ? { status: 200, body: { ...state, ...there } } : null;
      }),
    );
    const app = device.tab();
    await submitCode(app, mine);
    await answerAndSend(app);
    online = true;
    await lookQuietly(app);
    expect(app.get()).toMatchObject({
      record: { drafts: [] },
      enrollment: there,
      notice: { said: 'attempt-in' },
      link: 'idle',
    });
  });

  test('is not called refused when the workshop has moved on', async () => {
    const moved = { ...there, lessons: ['consent/one'] };
    const device = phone(
      signedInServer((seen, state) => {
        if (seen.startsWith('GET')) return { status: 200, body: { ...state, ...moved } };
        return /attempts|lessons/.test(seen) ? problemOf('phase-not-open') : null;
      }),
    );
    const app = device.tab();
    await submitCode(app, mine);
    await answerAndSend(app);
    expect(app.get()).toMatchObject({
      record: { drafts: [] },
      notice: { said: 'attempt-there-already' },
    });
    const reader = phone(
      signedInServer((seen, state) => {
        if (seen.startsWith('GET')) return { status: 200, body: { ...state, ...moved } };
        return seen.startsWith('PUT') ? problemOf('phase-not-open') : null;
      }),
    ).tab();
    await submitCode(reader, mine);
    reader.set((model) => finishLesson(model, 'consent/one'));
    await sendOutbox(reader);
    expect(reader.get()).toMatchObject({ record: { lessons: [] }, notice: null });
  });
});

test.each(['session-ended', 'session-moved', 'not-signed-in'] as const)(
  'erasing forgets the device when the session is gone: %s',
  async (type) => {
    const replies = [noReply, problemOf(type)];
    const device = phone(
      signedInServer((seen) =>
        seen === 'DELETE /api/enrollment' ? (replies.shift() ?? null) : null,
      ),
    );
    const app = device.tab();
    await submitCode(app, mine);
    answer(app);
    await erase(app);
    expect(app.get()).toMatchObject({ notice: { said: 'no-answer' }, record: { drafts: [quiz] } });
    await erase(app);
    expect(app.get()).toMatchObject({
      screen: { kind: 'code' },
      record: { owner: null, drafts: [] },
      notice: { said: 'not-erased' },
    });
    expect(device.mark.read()).toBeNull();
  },
);

test('a renewed resume code that did not arrive makes the old one unsure, across a refresh', async () => {
  let lost = true;
  const fresh = { status: 201, body: { resumeCode: mineRenewed } };
  const renewal = () => (lost ? noReply : fresh);
  const device = phone(
    signedInServer((seen) => (seen.endsWith('/resume-code') ? renewal() : null)),
  );
  const app = device.tab();
  await submitCode(app, mine);
  await renewResumeCode(app);
  expect(app.get()).toMatchObject({
    busy: false,
    notice: { said: 'no-answer' },
    record: { codeUnsure: true },
  });
  const refreshed = device.tab(app.kept());
  await start(refreshed, null);
  expect(refreshed.get().record.codeUnsure).toBe(true);
  lost = false;
  await renewResumeCode(refreshed);
  expect(refreshed.get()).toMatchObject({
    screen: { kind: 'hand-on', resumeCode: mineRenewed },
    record: { codeUnsure: false },
  });
  await renewResumeCode(app);
  await submitCode(app, mineRenewed);
  expect(app.get().record.codeUnsure).toBe(false);
});
