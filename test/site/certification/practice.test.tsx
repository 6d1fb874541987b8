/** @jsxRuntime automatic @jsxImportSource preact */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test, vi } from 'vitest';
import { languages } from '../../../content/schema/language.ts';
import type { PathView } from '../../../functions/certification/contract.ts';
import { PracticeEvidence } from '../../../site/src/certification/certifier/application/practice-evidence.tsx';
import { DayRow } from '../../../site/src/certification/practice/day-row.tsx';
import { LogPractice } from '../../../site/src/certification/practice/log-practice.tsx';
import { PracticeActs } from '../../../site/src/certification/practice/practice-acts.tsx';
import { PracticeCard } from '../../../site/src/certification/practice/practice-card.tsx';
import { momentIn } from '../../../site/src/console/clock/moment-in.ts';
import { fill } from '../../../site/src/words/fill.ts';
import { sampleSheet } from '../console/sample-screen.ts';
import { drawn } from '../drawn.ts';
import { problemOf } from '../workshop/fake-server.ts';
import { sampleBody, sampleEvidence, samplePractice } from './certifier/sample-body.ts';
import { bodyId, now, samplePath, sampleWay, trackId } from './sample-way.ts';

const nothing = () => undefined;
const shared = { path: samplePath, onChanged: nothing };
const invited: PathView['practices'][number] = {
  ...samplePractice,
  state: 'invited',
  observer: null,
  scores: null,
  rubricVersion: null,
  note: null,
  signedAt: null,
  waitsUntil: now + 86_400,
};
const day = { id: 'd'.repeat(16), on: '2026-11-02', confirmedBy: null, waitsUntil: now + 86_400 };

describe.each(languages)('levels of a session (%s)', (language) => {
  const screen = sampleWay(language);
  const { practice: texts } = screen.words;
  const card = (practice: PathView['practices'][number]) =>
    renderToString(<PracticeCard {...screen} {...shared} practice={practice} />);
  const evidence = (practice: PathView['practices'][number]) => {
    const path = { ...sampleEvidence.path, practices: [practice] };
    const body = sampleBody(language);
    return renderToString(
      <PracticeEvidence
        {...body}
        found={{ ...sampleEvidence, path }}
        onChanged={nothing}
        onOutdated={nothing}
      />,
    );
  };

  test.each([
    ['the trainer', card],
    ['the certifier', evidence],
  ])('are explained to %s by the rubric that they were given by, and by no other', (_, shown) => {
    const own = shown(samplePractice);
    expect(own).toContain('Meets');
    expect(own).not.toContain(texts.otherRubric);
    const earlier = shown({ ...samplePractice, rubricVersion: 0 });
    expect(earlier).not.toContain('Meets');
    expect(earlier).not.toContain('Waits.');
    expect(earlier).toContain(texts.otherRubric);
  });
});

describe.each(languages)('a link that waits (%s)', (language) => {
  const screen = sampleWay(language);
  const { link } = screen.words.practice;
  const until = (seconds: number) => ({ until: momentIn(language, seconds) });
  const shown = {
    session: (waitsUntil: number) =>
      renderToString(
        <PracticeActs {...screen} {...shared} practice={{ ...invited, waitsUntil }} />,
      ),
    day: (waitsUntil: number) =>
      renderToString(<DayRow {...screen} {...shared} day={{ ...day, waitsUntil }} />),
  };

  test.each(['session', 'day'] as const)('of a %s says until when, and when it is over', (what) => {
    const waits = shown[what](now + 60);
    expect(waits).toContain(fill(link.hint, until(now + 60)));
    const over = shown[what](now);
    expect(over).toContain(fill(link.over, until(now)));
    expect(over).not.toContain(fill(link.hint, until(now)));
  });

  test('of a day that is over leads to a new one', () => {
    expect(shown.day(now + 60)).not.toMatch(/<details[^>]* open/);
    expect(shown.day(now)).toMatch(/<details[^>]* open/);
  });
});

test('the new link of a day stays in sight though the day is loaded anew', async () => {
  const link = { secret: 'a'.repeat(22), expires: now + 86_400 };
  const way = sampleWay('en', () => ({ status: 200, body: { day, link } }));
  let shown = { ...day, waitsUntil: now };
  const { press, draw, text, given } = await drawn(() => (
    <DayRow {...way} path={samplePath} day={shown} onChanged={nothing} />
  ));
  await press(way.words.practice.inviteAgain);
  shown = day;
  await draw();
  expect(given('input', 'value')[0]).toContain(link.secret);
  expect(text()).not.toContain(way.words.practice.link.lost);
  expect(given('details', 'open')).toEqual([true]);
});

describe('a change that is refused', () => {
  test('to a session shows the session as it is by now', async () => {
    const way = sampleWay('en', () => problemOf('practice-signed'));
    const onChanged = vi.fn();
    const { press } = await drawn(() => (
      <PracticeActs {...way} path={samplePath} practice={invited} onChanged={onChanged} />
    ));
    await press(way.words.practice.uninvite);
    expect(way.app.get().notice).toMatchObject({ problem: { type: 'practice-signed' } });
    expect(onChanged).toHaveBeenCalledTimes(1);
  });

  test('to a day shows the day as it is by now', async () => {
    const way = sampleWay('en', () => problemOf('not-in-this-state'));
    const onChanged = vi.fn();
    const { press } = await drawn(() => (
      <DayRow {...way} path={samplePath} day={day} onChanged={onChanged} />
    ));
    await press(way.words.frame.remove);
    expect(way.app.get().notice).toMatchObject({ problem: { type: 'not-in-this-state' } });
    expect(onChanged).toHaveBeenCalledTimes(1);
  });

  test('by no connection asks for nothing more', async () => {
    const way = sampleWay('en');
    const onChanged = vi.fn();
    const { press } = await drawn(() => (
      <PracticeActs {...way} path={samplePath} practice={invited} onChanged={onChanged} />
    ));
    await press(way.words.practice.uninvite);
    expect(onChanged).not.toHaveBeenCalled();
  });
});

describe('a session that waits in the tab', () => {
  const organisation = { id: 'o'.repeat(16), name: 'School', type: 'school' as const };
  const form = { pageKey: 'a'.repeat(22), on: '2026-11-02', kind: 'workshop', group: '24' };
  const { hostName: _h, modules: _m, room: _r, withheld: _w, ...summary } = sampleSheet;

  /** The form with a workshop that was picked before the page was loaded anew. */
  async function kept(workshops: readonly object[]) {
    const name = `practice-1/${bodyId}/${trackId}`;
    const way = sampleWay('en', () => ({ status: 200, body: { workshops, next: null } }), {
      [name]: { ...form, workshopId: summary.id },
    });
    const me = { ...way.me, organisations: [{ ...organisation, roles: ['trainer' as const] }] };
    const screen = await drawn(() => <LogPractice {...way} {...shared} me={me} />);
    return { ...way, ...screen, texts: way.words.practice, draft: () => way.app.drafts.read(name) };
  }

  test('shows the workshop that was picked for it, and can be let go of', async () => {
    const { texts, text, words, press, draft } = await kept([{ ...summary, state: 'closed' }]);
    await expect.poll(text).toContain('Grade 11');
    expect(text()).not.toContain(texts.group);
    expect(text()).toContain(words.frame.kept);
    await press(words.frame.discard);
    expect(draft()).toBeUndefined();
    expect(text()).toContain(texts.group);
  });

  test('is a session of another kind once its workshop is not to be found', async () => {
    const { texts, text, draft } = await kept([]);
    await expect.poll(text).toContain(texts.group);
    expect(draft()).not.toHaveProperty('workshopId');
  });
});
