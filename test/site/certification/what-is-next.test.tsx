/** @jsxRuntime automatic @jsxImportSource preact */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../content/schema/language.ts';
import type { PathView } from '../../../functions/certification/contract.ts';
import { Exam } from '../../../site/src/certification/exam/exam-screen.tsx';
import { HeldCredentials } from '../../../site/src/certification/way/held-credentials.tsx';
import { NextStep } from '../../../site/src/certification/way/next-step.tsx';
import { OfferedTracks } from '../../../site/src/certification/way/offered-tracks.tsx';
import { Way } from '../../../site/src/certification/way/way-screen.tsx';
import { Criteria } from '../../../site/src/certification/witness/criteria.tsx';
import { momentIn } from '../../../site/src/console/clock/moment-in.ts';
import { fill } from '../../../site/src/words/fill.ts';
import {
  bodyId,
  now,
  sampleCredential,
  sampleFacts,
  samplePath,
  sampleWay,
  trackId,
} from './sample-way.ts';

const way = `#way/${bodyId}/${trackId}`;
const done = samplePath.steps.map(({ name, need }) => ({
  name,
  have: need,
  need,
  state: 'done' as const,
}));
/** All steps done but this one. */
const butFor = (step: PathView['steps'][number]) =>
  done.map((each) => (each.name === step.name ? step : each));
const open = { name: 'application', have: 0, need: 1, state: 'next' } as const;
const until = now + 3_600;
const coolDown = {
  name: 'exam',
  have: 0,
  need: 1,
  state: 'waiting',
  waiting: { for: 'exam', until, reason: 'cool-down' },
} as const;

describe.each(languages)('what is next (%s)', (language) => {
  const screen = sampleWay(language);
  const { words } = screen;
  const next = (path: Partial<PathView>) =>
    renderToString(<NextStep {...screen} path={{ ...samplePath, ...path }} />);
  const applied = (state: PathView['application']['state']) => ({
    steps: butFor(open),
    application: { ...samplePath.application, state },
  });

  test('is the first step that can be taken, with the way there', () => {
    expect(next({})).toContain(`href="${way}/conduct"`);
    const [, , modules] = samplePath.steps;
    const html = next({ steps: modules ? butFor(modules) : [] });
    expect(html).toContain(`href="${way}/modules/steadiness"`);
    expect(html).toContain('Steadiness');
  });

  test('is an open sitting before all else', () => {
    const html = next({ sitting: 2 });
    expect(html).toContain(`href="${way}/exam"`);
    expect(html).toContain(words.exam.goOn);
  });

  test('is said to be waiting where only time moves it, and until when', () => {
    const html = next({ steps: butFor(coolDown) });
    const moment = momentIn(language, until);
    expect(html).toContain(fill(words.way.waiting['cool-down'], { moment }));
    expect(html).not.toContain('href=');
  });

  test('is an appeal after a decline, and nothing after the appeal', () => {
    expect(next(applied('declined'))).toContain(`href="${way}/application"`);
    expect(next(applied('refused'))).toContain(words.lists.applicationStates.refused);
    expect(next(applied('refused'))).not.toContain('href=');
    const path = { ...samplePath, ...applied('refused') };
    const html = renderToString(<Way {...screen} path={path} />);
    expect(html).not.toContain(words.lists.stepStates.next);
  });

  test('is nothing once all is done', () => {
    expect(next({ steps: done })).toBe('');
  });
});

describe.each(languages)('a sample (%s)', (language) => {
  const screen = sampleWay(language);
  const { words } = screen;
  const exam = (about: { sample: boolean } | undefined, path: Partial<PathView> = {}) =>
    renderToString(
      <Exam
        {...screen}
        path={{ ...samplePath, ...path }}
        about={about && { ...about, objectives: { breath: 'Own breath' } }}
      />,
    );

  test('is called one before the exam begins; a body’s own bank is not', () => {
    expect(exam({ sample: true })).toContain(words.exam.isSample);
    expect(exam({ sample: false })).not.toContain(words.exam.sample);
    expect(exam(undefined)).toContain(words.exam.sample);
    expect(exam(undefined)).not.toContain(words.exam.isSample);
  });

  test('is marked beside the credential that rests on it', () => {
    const paths = {
      bodies: [],
      begun: [],
      credentials: [{ ...sampleCredential, marks: ['sample-exam' as const] }],
    };
    const html = renderToString(<HeldCredentials {...screen} params={{}} paths={paths} />);
    expect(html).toContain(words.lists.marks['sample-exam']);
  });

  test('and a sitting name what they measure as the bank in use does', () => {
    const objectives = [{ objective: 'breath', correct: 1, of: 2 }];
    const result = { correct: 1, of: 2, passed: false, objectives };
    const sittings = [{ number: 1, starts: now, ends: now, result, sample: false }];
    expect(exam({ sample: false }, { sittings })).toContain('Own breath');
    expect(exam(undefined, { sittings })).toContain('Breathing');
  });

  test('is no matter where this round asks for no exam', () => {
    const steps = samplePath.steps.filter(({ name }) => name !== 'exam');
    const html = exam({ sample: true }, { steps });
    expect(html).toContain(words.exam.notAsked);
    expect(html).not.toContain(words.exam.passed);
  });
});

test.each(languages)('a track tells what a renewal asks for again (%s)', (language) => {
  const screen = sampleWay(language);
  const bodies = [{ id: bodyId, name: 'Calm body', tracks: [trackId] }];
  const paths = { bodies, begun: [], credentials: [] };
  const html = renderToString(<OfferedTracks {...screen} params={{}} paths={paths} />);
  const { way: texts, lists } = screen.words;
  const steps = ['conduct', 'exam', 'application'] as const;
  expect(html).toContain(
    fill(texts.home.renewal, {
      steps: steps.map((each) => lists.steps[each]).join(lists.between),
    }),
  );
});

test.each(languages)('a level that is missing is said at its criterion (%s)', (language) => {
  const { words } = sampleWay(language);
  const [rubric] = sampleFacts.rubrics;
  if (!rubric) throw new Error('There is no rubric.');
  const html = renderToString(
    <Criteria
      rubric={rubric}
      least={{}}
      scores={{ opening: 'meets' }}
      missing={['opening', 'closing']}
      words={words}
      onScore={() => undefined}
    />,
  );
  const [, opening = '', closing = ''] = html.split('<fieldset');
  expect(opening).not.toContain(words.witness.faults.level);
  expect(closing).toContain(words.witness.faults.level);
});
