import { describe, expect, test } from 'vitest';
import type { ExamAnswers, SittingView } from '../../../functions/exams/contract.ts';
import { keepSitting, sittingDraft } from '../../../site/src/certification/exam/keep-sitting.ts';
import { sittingClock } from '../../../site/src/certification/exam/sitting-clock.ts';
import { problemOf, type Reply, type Seen } from '../workshop/fake-server.ts';
import { now, sampleWay, settled, params as way } from './sample-way.ts';

const params = { ...way, number: '1' };
const name = sittingDraft(params);

const opened: SittingView = {
  number: 1,
  starts: now,
  ends: now + 60,
  now,
  sample: true,
  items: ['one', 'two'].map((id) => ({
    id,
    stem: id,
    options: [
      { id: 'a', text: 'A' },
      { id: 'b', text: 'B' },
    ],
  })),
  answers: {},
  revision: 0,
  submitted: null,
  result: null,
  objectives: { breath: 'Breathing' },
};
const result = { correct: 1, of: 2, passed: false, objectives: [] };

type Body = { readonly revision: number; readonly answers: ExamAnswers };

/** The server's sitting, on a clock of its own that begins at `now` and follows the test's. */
function examServer() {
  const server = {
    answers: {} as ExamAnswers,
    revision: 0,
    over: false,
    elapsed: 0,
    /** Not to be reached at all. */
    away: false,
    /** Takes what is sent, but its reply gets lost. */
    losesReplies: false,
    submissions: 0,
  };
  const view = (): SittingView => ({
    ...opened,
    now: now + server.elapsed,
    answers: server.over ? {} : server.answers,
    items: server.over ? [] : opened.items,
    revision: server.revision,
    result: server.over ? result : null,
  });
  const lost = { status: 0, body: null };
  const taken = ({ revision, answers }: Body, reply: () => unknown): Reply => {
    if (revision !== server.revision) return problemOf('changed-meanwhile');
    server.answers = answers;
    server.revision += 1;
    return server.losesReplies ? lost : { status: 200, body: reply() };
  };
  const answer = ({ method, address, body }: Seen): Reply => {
    if (server.away) return lost;
    if (method === 'GET') return { status: 200, body: view() };
    const isOver = server.over || server.elapsed >= 60;
    if (address.endsWith('/answers')) {
      if (isOver) return problemOf('sitting-over');
      return taken(body as Body, () => ({
        revision: server.revision,
        now: now + server.elapsed,
        ends: opened.ends,
      }));
    }
    server.submissions += 1;
    if (!isOver && (body as Body).revision !== server.revision) {
      return problemOf('changed-meanwhile');
    }
    if (!isOver) server.answers = (body as Body).answers;
    server.over = true;
    return server.losesReplies ? lost : { status: 200, body: view() };
  };
  return { server, answer, view };
}

function phone(kept: Readonly<Record<string, unknown>> = {}) {
  const { server, answer, view } = examServer();
  const screen = sampleWay('en', answer, kept);
  const keep = (begin = view()) =>
    keepSitting({ app: screen.app, params, view: begin, changed: () => undefined });
  const pass = async (seconds: number) => {
    for (let second = 0; second < seconds; second += 1) {
      server.elapsed += 1;
      await screen.pass(1);
    }
  };
  return { ...screen, server, keep, pass, saved: () => server.answers };
}

describe('an open sitting', () => {
  test('saves each answer at once, one request at a time', async () => {
    const { keep, saved, server, requests } = phone();
    const keeper = keep();
    keeper.choose('one', 'a');
    keeper.choose('one', 'b');
    keeper.choose('two', 'a');
    expect(keeper.get().saving).toBe('saving');
    await settled();
    expect(saved()).toEqual({ one: 'b', two: 'a' });
    expect(keeper.get().saving).toBe('saved');
    // The first answer, then both that were chosen while it was on its way.
    expect(requests).toHaveLength(2);
    expect(server.revision).toBe(2);
    keeper.end();
  });

  test('keeps in the tab what could not be saved, and saves it once the connection is back', async () => {
    const { keep, saved, server, app, pass } = phone();
    server.away = true;
    const keeper = keep();
    keeper.choose('one', 'a');
    await settled();
    expect(keeper.get()).toMatchObject({ saving: 'waiting', answers: { one: 'a' } });
    expect(app.drafts.read(name)).toEqual({ one: 'a' });
    server.away = false;
    await pass(3);
    expect(saved()).toEqual({ one: 'a' });
    expect(keeper.get().saving).toBe('saved');
    expect(app.drafts.read(name)).toBeUndefined();
    keeper.end();
  });

  test('goes on after a refresh with what the tab has kept', async () => {
    const { keep, saved } = phone({ [name]: { two: 'b' } });
    const keeper = keep();
    expect(keeper.get().answers).toEqual({ two: 'b' });
    await settled();
    expect(saved()).toEqual({ two: 'b' });
    keeper.end();
  });

  test("takes another device's answers over, and puts its own on top", async () => {
    const { keep, saved, server } = phone();
    const keeper = keep();
    server.answers = { one: 'a', two: 'a' };
    server.revision = 4;
    keeper.choose('two', 'b');
    await settled();
    expect(saved()).toEqual({ one: 'a', two: 'b' });
    expect(keeper.get()).toMatchObject({ otherDevice: true, answers: { one: 'a', two: 'b' } });
    keeper.end();
  });

  test('takes its own answers for nobody else’s after a lost reply', async () => {
    const { keep, saved, server, pass } = phone();
    const keeper = keep();
    server.losesReplies = true;
    keeper.choose('one', 'a');
    await settled();
    server.losesReplies = false;
    await pass(3);
    expect(saved()).toEqual({ one: 'a' });
    expect(keeper.get()).toMatchObject({ saving: 'saved', otherDevice: false });
    keeper.end();
  });

  test('is handed in by hand, once, with what was not saved yet', async () => {
    const { keep, saved, server } = phone();
    const keeper = keep();
    keeper.choose('one', 'a');
    keeper.handIn();
    keeper.handIn();
    await settled();
    expect(saved()).toEqual({ one: 'a' });
    expect(server.submissions).toBe(1);
    expect(keeper.get().view.result).toEqual(result);
    keeper.choose('one', 'b');
    await settled();
    expect(server.submissions).toBe(1);
    keeper.end();
  });

  test('shows the result though the reply to handing in was lost', async () => {
    const { keep, server, pass, app } = phone();
    const keeper = keep();
    server.losesReplies = true;
    keeper.handIn();
    await settled();
    expect(keeper.get()).toMatchObject({ saving: 'waiting', handingIn: true });
    server.losesReplies = false;
    await pass(3);
    expect(keeper.get().view.result).toEqual(result);
    expect(app.drafts.read(name)).toBeUndefined();
    keeper.end();
  });
});

describe('the clock of a sitting', () => {
  test('is the server’s: it tells minutes, and hands in when they are over', async () => {
    const { keep, server, pass } = phone();
    const keeper = keep();
    keeper.choose('one', 'a');
    await settled();
    expect(keeper.get().left).toEqual({ kind: 'last' });
    await pass(59);
    expect(server.submissions).toBe(0);
    await pass(2);
    expect(server.submissions).toBe(1);
    expect(keeper.get().view.result).toEqual(result);
    keeper.end();
  });

  test('counts whole minutes up, from what the server says', () => {
    const { keep, view } = { ...phone(), view: { ...opened, ends: now + 2_400 } };
    const keeper = keep(view);
    expect(keeper.get().left).toEqual({ kind: 'minutes', count: 40 });
    keeper.end();
  });

  test('is set right by what each answer says of the time', () => {
    let milliseconds = 0;
    const clock = sittingClock(() => milliseconds, now);
    milliseconds = 5_900;
    expect(clock.now()).toBe(now + 5);
    clock.heard(now + 9);
    milliseconds += 1_000;
    expect(clock.now()).toBe(now + 10);
  });

  test('is set right after the device has slept', async () => {
    const { keep, server } = phone();
    const keeper = keep();
    // Its own clocks stood still meanwhile.
    server.elapsed = 75;
    server.over = true;
    keeper.look();
    await settled();
    expect(keeper.get().view.result).toEqual(result);
    keeper.end();
  });

  test('stands when the screen is gone', async () => {
    const { keep, pass, requests, running } = phone();
    keep().end();
    expect(running()).toBe(0);
    await pass(70);
    expect(requests).toHaveLength(0);
  });
});
