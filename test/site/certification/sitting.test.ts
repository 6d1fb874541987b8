import { describe, expect, test } from 'vitest';
import { sittingDraft } from '../../../site/src/certification/exam/keep-sitting.ts';
import { sittingClock } from '../../../site/src/certification/exam/sitting-clock.ts';
import { opened, params, phone, result } from './sample-sitting.ts';
import { now, settled } from './sample-way.ts';

const name = sittingDraft(params);

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

  test.each(['internal-fault', 'try-again-later', 'too-many-failures'] as const)(
    'keeps trying after %s, and moves nobody away from the question',
    async (refused) => {
      const { keep, saved, server, app, pass, requests } = phone();
      server.refuses = refused;
      const shown = new Set<string>();
      const keeper = keep(undefined, () => shown.add(keeper.get().saving));
      keeper.choose('one', 'a');
      await settled();
      shown.clear();
      const tries = requests.length;
      await pass(10);
      expect(requests.length).toBeGreaterThan(tries + 1);
      expect(app.get().notice).toBeNull();
      // Nor is the alert taken away and read aloud once more at each try.
      expect([...shown]).toEqual(['waiting']);
      server.refuses = undefined;
      await pass(30);
      expect(saved()).toEqual({ one: 'a' });
      keeper.end();
    },
  );

  test('waits while signing in is offered, and is saved after it', async () => {
    const { keep, saved, server, app, me, pass } = phone();
    app.set((model) => ({ ...model, standing: { kind: 'signed-in', me } }));
    server.refuses = 'session-ended';
    const keeper = keep();
    keeper.choose('one', 'a');
    await settled();
    expect(app.get()).toMatchObject({ sessionEnded: true, notice: null });
    expect(app.drafts.read(name)).toEqual({ one: 'a' });
    server.refuses = undefined;
    await pass(3);
    expect(saved()).toEqual({ one: 'a' });
    keeper.end();
  });

  test('says so where answers can never be taken, and lets go of them', async () => {
    const { keep, server, app } = phone();
    server.refuses = 'invalid-answers';
    const keeper = keep();
    keeper.choose('one', 'a');
    await settled();
    expect(app.get().notice).toMatchObject({ problem: { type: 'invalid-answers' } });
    expect(keeper.get()).toMatchObject({ saving: 'saved', answers: {} });
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

  test.each(['save', 'hand in', 'look'] as const)(
    'that was annulled ends as soon as it is met: %s',
    async (act) => {
      const { keep, server, pass, app, requests } = phone();
      const keeper = keep();
      server.refuses = 'not-found';
      if (act === 'save') keeper.choose('one', 'a');
      if (act === 'hand in') keeper.handIn();
      if (act === 'look') keeper.look();
      await settled();
      expect(keeper.get()).toMatchObject({ gone: true, handingIn: false });
      expect(app.drafts.read(name)).toBeUndefined();
      keeper.choose('two', 'a');
      await pass(90);
      expect(requests).toHaveLength(1);
      keeper.end();
    },
  );

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
