import { describe, expect, test } from 'vitest';
import { erase, signOut } from '../../../site/src/workshop/actions/leave.ts';
import { lookQuietly } from '../../../site/src/workshop/actions/look-again.ts';
import { renewResumeCode } from '../../../site/src/workshop/actions/renew-resume-code.ts';
import { sendOutbox } from '../../../site/src/workshop/actions/send-outbox.ts';
import { goOnAsSame, start } from '../../../site/src/workshop/actions/start.ts';
import { submitCode } from '../../../site/src/workshop/actions/submit-code.ts';
import type { App } from '../../../site/src/workshop/app.ts';
import { answerItem, handIn } from '../../../site/src/workshop/flow/edit.ts';
import { enrollment, pace } from './enrollment.ts';
import { problemOf } from './fake-server.ts';
import { phone } from './phone.ts';
import { heldReply, noReply, signedInServer } from './signed-in-server.ts';

const mine = 'HGX2H3AHCK96';
const mineRenewed = '7K3M9QRSTV2W';
const other = '92XN8SKGP5N8';
const quiz = { module: 'consent', phase: 'before', quizId: 'consent.A.1' } as const;
const arrived = { status: 201, body: { ...quiz, result: null, pace } };

const answer = (app: App) =>
  app.set((model) => answerItem(model, quiz, { item: 'a1', option: 'b' }));
function answerAndSend(app: App): Promise<void> {
  answer(app);
  app.set((model) => handIn(model, quiz, true));
  return sendOutbox(app);
}

describe('a late reply to somebody who has left says nothing about the next person', () => {
  const late = { workshop: { ...enrollment.workshop, closed: true }, mark: 'a1b2c3' };
  test.each([
    ['an acknowledgement', 'POST /api/attempts', arrived],
    ['a refusal', 'POST /api/attempts', problemOf('phase-not-open')],
    ['an ended session', 'POST /api/attempts', problemOf('session-ended')],
    ['no connection', 'POST /api/attempts', noReply],
    ['a state', 'GET /api/enrollment', { status: 200, body: { ...enrollment, ...late } }],
    ['an ended session when reading', 'GET /api/enrollment', problemOf('session-moved')],
    [
      'a resume code',
      'POST /api/enrollment/resume-code',
      { status: 201, body: { resumeCode: 'X' } },
    ],
    ['an erasure', 'DELETE /api/enrollment', { status: 204, body: '' }],
  ])('%s', async (_, request, reply) => {
    const held = heldReply();
    let first = true;
    const device = phone(
      signedInServer((seen) => {
        if (seen !== request || !first) return null;
        first = false;
        return held.reply;
      }),
    );
    const app = device.tab();
    await submitCode(app, mine);
    const action = {
      'POST /api/attempts': answerAndSend,
      'GET /api/enrollment': lookQuietly,
      'POST /api/enrollment/resume-code': renewResumeCode,
      'DELETE /api/enrollment': erase,
    }[request];
    const acting = action?.(app);
    await signOut(app, 'handed-on');
    await submitCode(app, other);
    answer(app);
    const before = app.get();
    held.release(reply);
    await acting;
    expect(app.get()).toEqual(before);
    expect(before).toMatchObject({ screen: { kind: 'inside' }, enrollment: { mark: 'ffffff' } });
    expect(device.mark.read()).toBe('ffffff');
    expect(device.waits()).toEqual([]);
  });

  test('the end of a session that was already known to be over', async () => {
    const held = heldReply();
    let first = true;
    const device = phone(
      signedInServer((seen) => {
        if (seen === 'GET /api/enrollment' && first) return problemOf('session-ended');
        if (seen !== 'DELETE /api/enrollment/session' || !first) return null;
        return held.reply;
      }),
    );
    const app = device.tab();
    await submitCode(app, mine);
    const leaving = signOut(app, 'handed-on');
    await lookQuietly(app);
    first = false;
    await submitCode(app, other);
    const before = app.get();
    held.release({ status: 204, body: '' });
    await leaving;
    expect(app.get()).toBe(before);
    expect(device.mark.read()).toBe('ffffff');
  });
});

describe('the same person keeps what is unsent', () => {
  test('when another tab renews the resume code', async () => {
    const device = phone(
      signedInServer((seen) =>
        seen.endsWith('/resume-code') ? { status: 201, body: { resumeCode: mineRenewed } } : null,
      ),
    );
    const first = device.tab();
    await submitCode(first, mine);
    answer(first);
    const second = device.tab();
    await start(second, null);
    await goOnAsSame(second);
    await renewResumeCode(second);
    expect(second.get().screen).toEqual({ kind: 'hand-on', resumeCode: mineRenewed });
    await lookQuietly(first);
    expect(first.get()).toMatchObject({ screen: { kind: 'inside' }, record: { drafts: [quiz] } });
    await submitCode(first, mineRenewed);
    expect(first.get().record.drafts).toMatchObject([quiz]);
  });

  test('when the reply to resuming with another code was lost in another tab', async () => {
    let lost = false;
    const device = phone(
      signedInServer((seen) => (lost && seen.endsWith('/resume') ? noReply : null)),
    );
    const first = device.tab();
    await submitCode(first, mine);
    answer(first);
    lost = true;
    await submitCode(device.tab(), mineRenewed);
    await lookQuietly(first);
    expect(first.get().screen.kind).toBe('same-person');
    await goOnAsSame(first);
    expect(first.get()).toMatchObject({ screen: { kind: 'inside' }, record: { drafts: [quiz] } });
    expect(device.mark.read()).toBe('a1b2c3');
  });

  test('but a tab whose session turns out to be another person’s forgets it', async () => {
    const device = phone(
      signedInServer((seen, state) =>
        seen === 'GET /api/enrollment' ? { status: 200, body: { ...state, mark: 'ffffff' } } : null,
      ),
    );
    const app = device.tab();
    await submitCode(app, mine);
    answer(app);
    await lookQuietly(app);
    expect(app.get()).toMatchObject({ screen: { kind: 'same-person' }, record: { drafts: [] } });
  });
});
