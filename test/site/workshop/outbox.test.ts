import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signOut } from '../../../site/src/workshop/actions/leave.ts';
import { sendOutbox } from '../../../site/src/workshop/actions/send-outbox.ts';
import { goOnAsSame, start } from '../../../site/src/workshop/actions/start.ts';
import { submitCode } from '../../../site/src/workshop/actions/submit-code.ts';
import type { App } from '../../../site/src/workshop/app.ts';
import { answerItem, finishLesson, handIn } from '../../../site/src/workshop/flow/edit.ts';
import { hasUnsent } from '../../../site/src/workshop/flow/outbox.ts';
import { enrollment, pace } from './enrollment.ts';
import { problemOf, type Reply, type Seen } from './fake-server.ts';
import { phone } from './phone.ts';

const mine = 'HGX2H3AHCK96';
const other = '92XN8SKGP5N8';
const quiz = { module: 'consent', phase: 'before', quizId: 'consent.A.1' } as const;
const receipt = { ...quiz, result: null, pace };

/** What the server says of the participant whose resume code it is. */
const stateOf = (code: string) => ({
  ...enrollment,
  mark: code === other ? 'ffffff' : enrollment.mark,
});

/** Answers reading and resuming for whoever resumed last, and `attempts` as told. */
function server(attempts: (seen: Seen) => Reply | Promise<Reply>) {
  let signedIn = mine;
  return (seen: Seen) => {
    if (seen.address.endsWith('/resume')) {
      signedIn = JSON.stringify(seen.body).toUpperCase().includes(other) ? other : mine;
    }
    if (seen.address.endsWith('/resume') || seen.method === 'GET') {
      return { status: 200, body: stateOf(signedIn) };
    }
    if (seen.address === '/api/attempts') return attempts(seen);
    return { status: 204, body: '' };
  };
}
const ok = () => ({ status: 201, body: receipt });

function answerAndSend(app: App, option: string): Promise<void> {
  app.set((model) => answerItem(model, quiz, { item: 'a1', option }));
  app.set((model) => handIn(model, quiz, true));
  return sendOutbox(app);
}

const attemptsSent = (requests: readonly Seen[]) =>
  requests.filter(({ address }) => address === '/api/attempts').map(({ body }) => body);

describe('answers', () => {
  test('stay until the server has acknowledged them, then are gone', async () => {
    let online = false;
    const device = phone(server(() => (online ? ok() : { status: 0, body: null })));
    const app = device.tab();
    await submitCode(app, mine);
    await answerAndSend(app, 'b');
    expect(app.get()).toMatchObject({ link: 'waiting', tries: 1 });
    expect(hasUnsent(app.get().record)).toBe(true);
    await device.runTimers();
    expect(device.waits()).toEqual([4_000]);
    online = true;
    await device.runTimers();
    expect(app.get()).toMatchObject({ link: 'idle', notice: { said: 'attempt-in' } });
    expect(hasUnsent(app.get().record)).toBe(false);
    expect(app.get().enrollment?.attempts).toEqual([{ module: 'consent', phase: 'before' }]);
  });

  test.each(['session-ended', 'session-moved', 'not-signed-in'] as const)(
    'wait through %s and are sent when the same participant is back',
    async (type) => {
      let lost = true;
      const device = phone(server(() => (lost ? problemOf(type) : ok())));
      const app = device.tab();
      await submitCode(app, mine);
      await answerAndSend(app, 'b');
      expect(app.get()).toMatchObject({
        screen: { kind: 'code' },
        notice: { said: 'unsent-kept' },
      });
      lost = false;
      await submitCode(app, mine.toLowerCase());
      expect(attemptsSent(device.requests)).toHaveLength(2);
      expect(hasUnsent(app.get().record)).toBe(false);
    },
  );

  test('are dropped when another participant resumes in the same tab', async () => {
    let lost = true;
    const device = phone(server(() => (lost ? problemOf('session-ended') : ok())));
    const app = device.tab();
    await submitCode(app, mine);
    await answerAndSend(app, 'b');
    lost = false;
    await submitCode(app, other);
    expect(attemptsSent(device.requests)).toHaveLength(1);
    expect(hasUnsent(app.get().record)).toBe(false);
  });

  test('are never sent under the session of somebody in another tab', async () => {
    const device = phone(server(ok));
    const first = device.tab();
    await submitCode(first, mine);
    first.set((model) => answerItem(model, quiz, { item: 'a1', option: 'b' }));
    const second = device.tab();
    await submitCode(second, other);
    first.set((model) => handIn(model, quiz, true));
    await sendOutbox(first);
    expect(attemptsSent(device.requests)).toEqual([]);
    expect(first.get().screen.kind).toBe('same-person');
    expect(hasUnsent(first.get().record)).toBe(false);
  });

  test('that are refused for good are explained', async () => {
    for (const [type, said] of [
      ['already-submitted', 'attempt-there-already'],
      ['workshop-closed', 'attempt-not-counted'],
    ] as const) {
      const device = phone(server(() => problemOf(type)));
      const app = device.tab();
      await submitCode(app, mine);
      await answerAndSend(app, 'b');
      expect(app.get().notice).toEqual({ kind: 'said', said });
      expect(hasUnsent(app.get().record)).toBe(false);
    }
  });

  test('stay for later when the phase is not open', async () => {
    const device = phone(server(() => problemOf('phase-not-open')));
    const app = device.tab();
    await submitCode(app, mine);
    await answerAndSend(app, 'b');
    expect(app.get().record.drafts).toMatchObject([{ answers: { a1: 'b' }, ready: false }]);
    expect(app.get().notice).toMatchObject({ problem: { type: 'phase-not-open' } });
  });
});

test('handing the phone on ends the session and leaves nothing', async () => {
  const device = phone(server(ok));
  const app = device.tab();
  await submitCode(app, mine);
  app.set((model) => answerItem(model, quiz, { item: 'a1', option: 'b' }));
  await signOut(app, 'handed-on');
  expect(app.get()).toMatchObject({ screen: { kind: 'code' }, notice: { said: 'handed-on' } });
  expect(device.mark.read()).toBeNull();
  expect(hasUnsent(app.get().record)).toBe(false);
});

test('a refresh goes on in the same place; a new tab asks first', async () => {
  const device = phone(server(ok));
  const app = device.tab();
  await submitCode(app, mine);
  app.set((model) => ({
    ...model,
    record: { ...model.record, place: { at: 'quiz', ...quiz, page: 1 } },
  }));
  const refreshed = device.tab(app.kept());
  await start(refreshed, null);
  expect(refreshed.get()).toMatchObject({
    screen: { kind: 'inside' },
    record: { place: { at: 'quiz', page: 1 } },
  });
  const fresh = device.tab();
  await start(fresh, null);
  expect(fresh.get().screen).toEqual({ kind: 'same-person', code: null });
  await goOnAsSame(fresh);
  expect(fresh.get()).toMatchObject({
    screen: { kind: 'inside' },
    record: { owner: device.mark.read() },
  });
});

test('whatever two people do in two tabs, no answer is sent for the other', async () => {
  const steps = fc.constantFrom('sign-in', 'answer', 'send', 'sign-out', 'refresh', 'lesson');
  const history = fc.array(fc.tuple(fc.constantFrom(0, 1), steps), { maxLength: 24 });
  await fc.assert(
    fc.asyncProperty(history, async (moves) => {
      const codes = [mine, other] as const;
      const wrong: string[] = [];
      let session: string | null = null;
      const device = phone((seen) => {
        if (seen.address.endsWith('/resume')) {
          session = codes.find((code) => JSON.stringify(seen.body).includes(code)) ?? null;
          return { status: 200, body: stateOf(session ?? mine) };
        }
        if (session === null) return problemOf('not-signed-in');
        if (seen.method === 'DELETE') session = null;
        // Each person answers with their own code, so that the server can tell whose it is.
        if (seen.address === '/api/attempts') {
          if (!JSON.stringify(seen.body).includes(`"${session}"`)) wrong.push(String(session));
          return ok();
        }
        if (seen.method === 'PUT') return { status: 200, body: { lessons: [] } };
        return seen.method === 'DELETE'
          ? { status: 204, body: '' }
          : { status: 200, body: stateOf(session ?? mine) };
      });
      const tabs = [device.tab(), device.tab()];
      const people = new Map<number, string>();
      for (const [at, step] of moves) {
        const app = tabs[at];
        const code = people.get(at) ?? codes[at];
        if (!app || !code) continue;
        const inside = app.get().screen.kind === 'inside';
        if (step === 'sign-in' && app.get().screen.kind !== 'inside') await submitCode(app, code);
        if (step === 'answer' && inside) {
          app.set((model) => answerItem(model, quiz, { item: 'a1', option: code }));
        }
        if (step === 'send' && inside && app.get().record.drafts.length > 0) {
          app.set((model) => handIn(model, quiz, true));
          await sendOutbox(app);
        }
        if (step === 'lesson' && inside) {
          app.set((model) => finishLesson(model, 'consent/one'));
          await sendOutbox(app);
        }
        if (step === 'sign-out' && inside) await signOut(app, 'signed-out');
        if (step === 'refresh') {
          const again = device.tab(app.kept());
          tabs[at] = again;
          await start(again, null);
        }
      }
      expect(wrong).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
