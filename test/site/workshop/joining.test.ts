import { expect, test } from 'vitest';
import { join } from '../../../site/src/workshop/actions/join.ts';
import { start } from '../../../site/src/workshop/actions/start.ts';
import { submitCode } from '../../../site/src/workshop/actions/submit-code.ts';
import type { App } from '../../../site/src/workshop/app.ts';
import { withJoining } from '../../../site/src/workshop/flow/edit.ts';
import { enrollment } from './enrollment.ts';
import { problemOf, type Reply } from './fake-server.ts';
import { phone } from './phone.ts';

const resumeCode = 'HGX2H3AHCK96';
const joined = {
  status: 201,
  body: { mark: enrollment.mark, workshop: enrollment.workshop, form: 'A', resumeCode },
};
const agree = (app: App) => app.set((model) => withJoining(model, { step: 'about' }));

test('an impossible code is told apart before anything is sent', async () => {
  const { tab, requests } = phone(() => joined);
  const app = tab();
  await submitCode(app, 'ABC');
  expect(app.get()).toMatchObject({
    screen: { kind: 'code', typed: 'ABC' },
    notice: { said: 'code-impossible' },
  });
  expect(requests).toEqual([]);
});

test('a lost reply is repeated with the same key, across a refresh too', async () => {
  let replies: Reply[] = [{ status: 0, body: null }, { status: 0, body: null }, joined];
  const device = phone(() => replies.shift() ?? joined);
  const app = device.tab();
  await submitCode(app, 'abcd 2345');
  agree(app);
  await join(app);
  expect(app.get()).toMatchObject({ link: 'waiting', screen: { kind: 'joining' } });
  expect(device.waits()).toEqual([2_000]);

  const refreshed = device.tab(app.kept());
  await start(refreshed, null);
  await device.runTimers();
  expect(refreshed.get().screen).toEqual({ kind: 'enrolled', resumeCode });
  const keys = device.requests.map(({ body }) => JSON.stringify(body));
  expect(new Set(keys).size).toBe(1);
  expect(refreshed.get().record).toMatchObject({ joining: null, owner: enrollment.mark });
  expect(device.mark.read()).toBe(enrollment.mark);
  replies = [];
});

test('an unknown code leads back to the code page, with what was typed', async () => {
  const device = phone(() => problemOf('code-unknown'));
  const app = device.tab();
  await submitCode(app, 'ABCD2345');
  agree(app);
  await join(app);
  expect(app.get()).toMatchObject({
    screen: { kind: 'code', typed: 'ABCD2345' },
    notice: { problem: { type: 'code-unknown' } },
    record: { joining: null },
  });
});

test('a join whose session has ended meanwhile begins anew instead of for ever', async () => {
  const device = phone(() => problemOf('session-ended'));
  const app = device.tab();
  await submitCode(app, 'ABCD2345');
  agree(app);
  await join(app);
  expect(app.get()).toMatchObject({ screen: { kind: 'code' }, notice: { said: 'join-too-late' } });
});

test('a busy server is asked again no sooner than it says', async () => {
  const device = phone(() => problemOf('try-again-later', { retryAfterSeconds: 30 }));
  const app = device.tab();
  await submitCode(app, 'ABCD2345');
  agree(app);
  await join(app);
  expect(device.waits()).toEqual([30_000]);
});

test('a QR code on a signed-in phone asks who is there', async () => {
  const device = phone(() => ({ status: 200, body: enrollment }));
  device.mark.write('aaaaaa');
  const app = device.tab();
  await start(app, 'ABCD2345');
  expect(app.get().screen).toEqual({ kind: 'same-person', code: 'ABCD2345' });
});

test('without a session a QR code leads straight to consent', async () => {
  const app = phone(() => problemOf('not-signed-in')).tab();
  await start(app, 'ABCD2345');
  expect(app.get()).toMatchObject({
    screen: { kind: 'joining' },
    record: { joining: { code: 'ABCD2345', step: 'consent' } },
  });
});

test('a session that quick exit left behind offline is ended before anything of it is shown', async () => {
  let signedIn = true;
  const device = phone(({ method }) => {
    if (method === 'DELETE') {
      signedIn = false;
      return { status: 204, body: null };
    }
    return signedIn ? { status: 200, body: enrollment } : problemOf('session-ended');
  });
  const app = device.tab();
  await start(app, null);
  expect(app.get()).toMatchObject({ screen: { kind: 'code' }, enrollment: null });
  expect(device.requests.map(({ method }) => method)).toEqual(['GET', 'DELETE', 'GET']);
});
