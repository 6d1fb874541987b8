/** @jsxRuntime automatic @jsxImportSource preact */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../content/schema/language.ts';
import type { PathView } from '../../../functions/certification/contract.ts';
import { Application } from '../../../site/src/certification/credential/application-screen.tsx';
import { Credential } from '../../../site/src/certification/credential/credential-screen.tsx';
import { Exam } from '../../../site/src/certification/exam/exam-screen.tsx';
import { Over } from '../../../site/src/certification/exam/sitting-screen.tsx';
import { Days } from '../../../site/src/certification/practice/days-screen.tsx';
import { Practices } from '../../../site/src/certification/practice/practices-screen.tsx';
import { Conduct } from '../../../site/src/certification/profile/conduct-screen.tsx';
import { Shell } from '../../../site/src/certification/shell.tsx';
import { Front } from '../../../site/src/certification/study/study-screen.tsx';
import { HeldCredentials } from '../../../site/src/certification/way/held-credentials.tsx';
import { Way } from '../../../site/src/certification/way/way-screen.tsx';
import { fillWords } from '../../../site/src/console/report/text/fill-words.ts';
import { fill } from '../../../site/src/words/fill.ts';
import { bodyId, now, sampleCredential, samplePath, sampleWay, trackId } from './sample-way.ts';

const nothing = () => undefined;
const acts = { onChanged: nothing, onAgreed: nothing, onLookAgain: nothing };
const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, ' ');
const signed = {
  id: 'p'.repeat(16),
  on: '2026-11-02',
  kind: 'workshop' as const,
  group: 20,
  observer: 'Bilal',
  scores: { opening: 'not-yet', closing: 'meets' },
  rubricVersion: 1,
  note: 'آہستہ بولیں',
  signedAt: now,
  cleared: false,
};
const practices: PathView['practices'] = [
  { ...signed, state: 'not-yet' },
  {
    ...signed,
    id: 'q'.repeat(16),
    state: 'harmful',
    scores: { opening: 'harmful', closing: 'meets' },
  },
  {
    ...signed,
    id: 'r'.repeat(16),
    state: 'logged',
    observer: null,
    scores: null,
    rubricVersion: null,
    note: null,
    signedAt: null,
  },
];
const result = {
  correct: 4,
  of: 5,
  passed: true,
  objectives: [{ objective: 'breath', correct: 4, of: 5 }],
};

describe.each(languages)('the trainer’s screens (%s)', (language) => {
  const screen = sampleWay(language);
  const { words } = screen;
  const shown = (path: Partial<PathView>) => ({ ...samplePath, ...path });

  test('the way tells each step, its state, and why it waits', () => {
    const html = renderToString(<Way {...screen} path={samplePath} />);
    const text = textOf(html);
    for (const { name } of samplePath.steps) expect(text).toContain(words.lists.steps[name]);
    expect(text).toContain(words.lists.stepStates.next);
    expect(text).toContain('1 / 3');
    expect(text).toContain(fill(words.way.waiting.step, { step: words.lists.steps.modules }));
    expect(text).toContain(words.way.waiting.harmful);
    expect(html).toContain(`href="#way/${bodyId}/${trackId}/modules/steadiness"`);
  });

  test('the code of conduct stands there whole, and both sentences are asked for', () => {
    const text = textOf(renderToString(<Conduct {...screen} {...acts} path={samplePath} />));
    for (const each of ['I am kind.', 'I was checked.', words.profile.conduct.promise]) {
      expect(text).toContain(each);
    }
    expect(text).toContain(words.profile.conduct.declare);
    const done = samplePath.steps.map((step) => ({ ...step, state: 'done' as const }));
    const agreed = textOf(
      renderToString(
        <Conduct
          {...screen}
          {...acts}
          path={shown({ steps: done, conduct: { version: 1, at: now } })}
        />,
      ),
    );
    expect(agreed).not.toContain(words.profile.conduct.promise);
  });

  test('a module’s quiz comes once all lessons are opened', () => {
    const lesson = { id: 'l', title: 'First', minutes: 5, blocks: [] };
    const study = {
      module: 'steadiness',
      quizVersion: 1,
      lessons: [] as string[],
      quiz: null,
      completed: false,
    };
    const at = { ...screen.params, moduleId: 'steadiness' };
    const file = { title: 'Steadiness', lessons: [lesson] };
    const front = (lessons: string[]) =>
      textOf(
        renderToString(<Front {...screen} params={at} study={{ ...study, lessons }} file={file} />),
      );
    expect(front([])).toContain(words.study.quizLater);
    expect(front(['l'])).toContain(words.study.toQuiz);
  });

  test('the exam tells its rules and what a sample means, and can be begun only when it is next', () => {
    const { exam } = words;
    const waits = textOf(renderToString(<Exam {...screen} about={undefined} path={samplePath} />));
    expect(waits).toContain(fill(exam.rules.minutes, { count: 40 }));
    expect(waits).toContain(exam.sample);
    expect(waits).toContain(exam.notYet);
    expect(waits).not.toContain(exam.begin);
    const steps = samplePath.steps.map((step) =>
      step.name === 'exam' ? { name: step.name, have: 0, need: 1, state: 'next' as const } : step,
    );
    expect(
      textOf(renderToString(<Exam {...screen} about={undefined} path={shown({ steps })} />)),
    ).toContain(exam.begin);
    const open = renderToString(
      <Exam {...screen} about={undefined} path={shown({ steps, sitting: 2 })} />,
    );
    expect(open).toContain(`/exam/2"`);
    expect(textOf(open)).not.toContain(exam.begin);
  });

  test('a result is told by objective, and that it was a sample', () => {
    const view = {
      number: 1,
      starts: now,
      ends: now,
      now,
      sample: true,
      items: [],
      answers: {},
      revision: 3,
      submitted: now,
      result,
      objectives: { breath: 'Breathing calmly' },
    };
    const at = { ...screen.params, number: '1' };
    const text = textOf(renderToString(<Over {...screen} params={at} view={view} />));
    expect(text).toContain(words.exam.passed);
    expect(text).toContain('Breathing calmly');
    expect(text).toContain('4 / 5');
    expect(text).toContain(words.exam.isSample);
  });

  test('training days wait or are confirmed by somebody', () => {
    const trainingDays = [
      { id: 'd'.repeat(16), on: '2026-11-02', confirmedBy: 'Bilal' },
      { id: 'e'.repeat(16), on: '2026-11-03', confirmedBy: null },
    ];
    const html = renderToString(<Days {...screen} {...acts} path={shown({ trainingDays })} />);
    const text = textOf(html);
    expect(text).toContain(fillWords(words.practice.days.confirmed, { name: 'Bilal' }));
    expect(text).toContain(words.practice.days.waits);
    expect(html.match(/<details/g)).toHaveLength(1);
  });

  test('practice shows what the observer wrote, and which level was too low', () => {
    const text = textOf(
      renderToString(<Practices {...screen} {...acts} path={shown({ practices })} />),
    );
    expect(text).toContain('آہستہ بولیں');
    expect(text).toContain(fill(words.practice.levelBelow, { level: 'Meets' }));
    expect(text).toContain(words.practice.harmful);
    expect(text).toContain(words.practice.invite);
    // While the body has to look at it, no further session is logged.
    expect(text).toContain(words.way.waiting.harmful);
    expect(text).not.toContain(words.practice.group);
  });

  test('an application says what is missing, and can be handed in when nothing is', () => {
    const texts = words.credential.application;
    const html = (path: Partial<PathView>) =>
      textOf(renderToString(<Application {...screen} {...acts} path={shown(path)} />));
    expect(html({})).toContain(texts.notReady);
    expect(html({})).not.toContain(texts.apply);
    const steps = samplePath.steps.map((step) =>
      step.name === 'application' ? step : { ...step, state: 'done' as const },
    );
    expect(html({ steps })).toContain(texts.apply);
  });

  test('a decision stands there with its reason; a declined one may be appealed, a refused one not', () => {
    const texts = words.credential.application;
    const application = {
      version: 4,
      appliedAt: now,
      appeal: null,
      decisions: [{ decision: 'decline' as const, reason: 'Too few days.', at: now }],
    };
    const html = (state: 'declined' | 'refused') =>
      textOf(
        renderToString(
          <Application
            {...screen}
            {...acts}
            path={shown({ application: { ...application, state } })}
          />,
        ),
      );
    expect(html('declined')).toContain('Too few days.');
    expect(html('declined')).toContain(texts.appealLead);
    expect(html('refused')).not.toContain(texts.appealLead);
  });

  test('without a credential the way can be begun again after a while, and until then it says when', () => {
    const texts = words.credential.application;
    const decisions = [{ decision: 'uphold' as const, reason: 'Too few days.', at: now }];
    const application = { version: 4, state: 'refused' as const, appliedAt: now, appeal: null };
    const html = (renewal: 'not-yet' | 'begin-anew') => {
      const path = shown({
        renewal,
        credential: null,
        application: { ...application, decisions },
      });
      return textOf(renderToString(<Application {...screen} {...acts} path={path} />));
    };
    expect(html('begin-anew')).toContain(texts.again);
    expect(html('begin-anew')).toContain(texts.againNote);
    expect(html('not-yet')).not.toContain(texts.againNote);
    expect(html('not-yet')).toContain(texts.againFrom.split('{day}')[1]);
  });

  test('a credential shows its state, marks and files; one that is not published waits', () => {
    const html = (more: Partial<typeof sampleCredential>) =>
      renderToString(
        <Credential
          {...screen}
          {...acts}
          params={{ credentialId: sampleCredential.id }}
          bodyName="Calm body"
          credential={{ ...sampleCredential, ...more }}
        />,
      );
    const whole = html({ marks: ['sample-exam'] });
    expect(whole).toContain(`href="/c/${sampleCredential.id}.jwt"`);
    expect(whole).toContain(`href="/ur/certificate/#${sampleCredential.id}"`);
    expect(textOf(whole)).toContain(words.lists.marks['sample-exam']);
    expect(textOf(html({ validUntil: now }))).toContain(words.lists.credentialStates.expired);
    const revoked = textOf(html({ state: 'revoked', changedAt: now, reason: 'Harm.' }));
    expect(revoked).toContain(words.lists.credentialStates.revoked);
    expect(revoked).toContain('Harm.');
    expect(html({ published: false })).not.toContain('.jwt"');
  });

  test('one that ends soon is reminded of, the newest alone', () => {
    const soon = { ...sampleCredential, validUntil: now + 29 * 86_400 };
    const newer = {
      ...sampleCredential,
      id: 'n'.repeat(22),
      validFrom: now,
      validUntil: now + 700 * 86_400,
    };
    const html = (credentials: (typeof soon)[]) =>
      renderToString(
        <HeldCredentials
          {...screen}
          params={{}}
          paths={{
            bodies: [{ id: bodyId, name: 'Calm body', tracks: [trackId] }],
            begun: [],
            credentials,
          }}
        />,
      );
    expect(html([soon])).toContain(words.way.home.renew);
    expect(html([newer])).not.toContain(words.way.home.renew);
    expect(html([soon, newer])).not.toContain(words.way.home.renew);
  });

  test('whoever has not signed in is shown the way in', () => {
    const { app } = screen;
    const model = { ...app.get(), standing: { kind: 'signed-out' as const } };
    const html = renderToString(<Shell app={app} model={model} route={undefined} words={words} />);
    expect(html).toContain(`return=%2F${language}%2Fcertification%2F`);
  });
});
