/** @jsxRuntime automatic @jsxImportSource preact */
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../../content/schema/language.ts';
import { Evidence } from '../../../../site/src/certification/certifier/application/evidence.tsx';
import { Issued } from '../../../../site/src/certification/certifier/issued/issued-screen.tsx';
import { IssuerEditor } from '../../../../site/src/certification/certifier/issuer/issuer-editor.tsx';
import { Overview } from '../../../../site/src/certification/certifier/overview/overview-screen.tsx';
import { Queue, QueueScreen } from '../../../../site/src/certification/certifier/queue-screen.tsx';
import { ProposeFile } from '../../../../site/src/certification/certifier/recognition/propose-file.tsx';
import { ProposeForm } from '../../../../site/src/certification/certifier/recognition/propose-form.tsx';
import { WaitingRecognitions } from '../../../../site/src/certification/certifier/recognition/waiting-recognitions.tsx';
import { hashTo, readHash } from '../../../../site/src/certification/navigation/routes.ts';
import { now, sampleCredential, trackId } from '../sample-way.ts';
import {
  sampleBody,
  sampleEvidence,
  sampleOverview,
  samplePractice,
  sampleRecognition,
  textOf,
} from './sample-body.ts';

const nothing = () => undefined;
const tracks = { [trackId]: 'Calm leader' };
const acts = { onChanged: nothing, onOutdated: nothing };
const all = { sought: { text: '', state: '' }, onSeek: nothing };

const queued = {
  staffId: 'staff-person-000002',
  trackId,
  name: 'Amina Khan',
  state: 'applied' as const,
  appliedAt: now,
  renewing: true,
  harmful: true,
};

/** Every screen of a certifier with something on it. */
function allScreens(body: ReturnType<typeof sampleBody>) {
  return [
    <QueueScreen key="queue-screen" {...body} />,
    <Queue key="queue" {...body} applications={[queued]} />,
    <Evidence key="evidence" {...body} {...acts} found={sampleEvidence} />,
    <WaitingRecognitions
      key="waiting"
      {...body}
      recognitions={[sampleRecognition]}
      onSettled={nothing}
    />,
    <ProposeForm key="form" {...body} tracks={tracks} onProposed={nothing} />,
    <ProposeFile key="file" {...body} tracks={tracks} onProposed={nothing} />,
    <Issued key="issued" {...body} {...acts} {...all} credentials={[sampleCredential]} />,
    <Overview key="overview" {...body} {...acts} overview={sampleOverview} hasProfile={false} />,
    <IssuerEditor key="issuer" {...body} view={{ version: 1, profile: null }} />,
  ];
}

describe.each(languages)('the screens of a certifier in %s', (language) => {
  test('have a text for everything, with nothing left to fill in', () => {
    for (const screen of allScreens(sampleBody(language))) {
      const text = textOf(render(screen));
      expect(text).not.toMatch(/undefined|null|NaN|\{\w+\}/);
      expect(text.length).toBeGreaterThan(20);
    }
  });

  test('name every control', () => {
    for (const screen of allScreens(sampleBody(language))) {
      const html = render(screen);
      const labelled = new Set([...html.matchAll(/<label for="([^"]+)"/g)].map(([, id]) => id));
      // Radio buttons and boxes stand inside their labels.
      for (const [control] of html.matchAll(/<(?:input|select|textarea)[^>]*>/g)) {
        if (/type="(?:radio|checkbox)"/.test(control)) continue;
        expect(labelled).toContain(/\bid="([^"]+)"/.exec(control)?.[1]);
      }
    }
  });
});

describe('the evidence of an application', () => {
  const shown = (found = sampleEvidence, kept = {}) => {
    const body = sampleBody('en', kept);
    const html = render(<Evidence {...body} {...acts} found={found} />);
    return { html, text: textOf(html), texts: body.words.certifier.application, words: body.words };
  };
  const withPractice = (change: Partial<typeof samplePractice>) => ({
    ...sampleEvidence,
    path: { ...sampleEvidence.path, practices: [{ ...samplePractice, ...change }] },
  });

  test('stands on one page: person, steps, exam, practice, days, conduct and decisions', () => {
    const { text, words } = shown();
    for (const part of [
      'Amina Khan',
      words.lists.professions.teacher,
      words.lists.steps.conduct,
      'Steadiness',
      'Breathing',
      words.exam.isSample,
      'Bilal',
      'Waits.',
      'Waited well.',
      'Nadia',
      'One day is missing.',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('offers what can be decided, and says what approving still waits for', () => {
    const { html, text, texts } = shown();
    expect(html.match(/type="radio"/g)).toHaveLength(3);
    expect(text).toContain(texts.decide.incomplete);
  });

  test.each(['own-application', 'own-observation', 'own-decision'] as const)(
    'says why one may not decide: %s',
    (refusal) => {
      const { html, text, words } = shown({ ...sampleEvidence, refusal });
      expect(html).not.toContain('type="radio"');
      expect(text).toContain(words.problems.types[refusal]);
    },
  );

  test('lets a harmful session be cleared, but not by whoever observed it', () => {
    const harmful = withPractice({ state: 'harmful' });
    expect(shown(harmful).text).toContain(shown().texts.harmful);
    expect(shown(harmful).text).toContain(shown().texts.clear.press);
    const observed = shown({ ...harmful, refusal: 'own-observation' });
    expect(observed.text).not.toContain(observed.texts.clear.press);
    const cleared = shown(withPractice({ state: 'harmful', cleared: true }));
    expect(cleared.text).not.toContain(cleared.texts.clear.press);
    expect(cleared.text).not.toContain(cleared.texts.harmful);
  });

  test('shows harmful practice also of somebody who has told nothing of themselves', () => {
    const { text, texts } = shown({ ...withPractice({ state: 'harmful' }), holder: null });
    expect(text).toContain(texts.nameless);
    expect(text).toContain(texts.noHolder);
  });

  test('keeps a decision that was begun before signing in again', () => {
    const { organisationId, staffId } = sampleBody().params;
    const name = `decision-1/${organisationId}/${staffId}/${trackId}`;
    const { html, text, words } = shown(sampleEvidence, {
      [name]: { decision: 'return', reason: 'Typed already' },
    });
    expect(html).toContain('Typed already');
    expect(text).toContain(words.frame.kept);
  });
});

describe('credentials', () => {
  const shown = (change: Partial<typeof sampleCredential>) => {
    const body = sampleBody();
    const credentials = [{ ...sampleCredential, ...change }];
    return render(<Issued {...body} {...acts} {...all} credentials={credentials} />);
  };

  test('say that they end by time, though nobody has changed them', () => {
    expect(textOf(shown({ validUntil: now }))).toContain('Expired');
  });

  test('offer what their state allows, and nothing for what is gone for good', () => {
    expect(shown({}).match(/type="radio"/g)).toHaveLength(3);
    expect(shown({ state: 'suspended' }).match(/type="radio"/g)).toHaveLength(2);
    expect(shown({ state: 'revoked' })).not.toContain('type="radio"');
    expect(shown({ state: 'superseded', supersededBy: 'n'.repeat(22) })).not.toContain('radio');
  });
});

test('the overview shows a zero where nobody is certified, in every province', () => {
  const body = sampleBody();
  const html = render(<Overview {...body} {...acts} overview={sampleOverview} hasProfile />);
  const { places, roadmap } = body.words.certifier.overview;
  const [, from = ''] = html.split(`<caption>${places}</caption>`);
  const [table = ''] = from.split(roadmap.title);
  const figures = [...table.matchAll(/<th scope="row"[^>]*>([^<]*)<\/th><td>(.*?)<\/td>/g)];
  expect(figures.map(([, name]) => name)).toEqual(Object.values(body.words.lists.provinces));
  expect(figures.filter(([, , cell]) => textOf(cell ?? '') !== '0')).toHaveLength(2);
});

describe('targets', () => {
  test('of another certifier are shown beside what was typed over older ones', () => {
    const { organisationId } = sampleBody().params;
    const kept = { [`targets-1/${organisationId}`]: { version: 2, forms: [] } };
    const body = sampleBody('en', kept);
    const html = render(<Overview {...body} {...acts} overview={sampleOverview} hasProfile />);
    expect(textOf(html)).toContain(body.words.certifier.overview.targets.changed);
  });

  test('are not said to have changed where nobody has', () => {
    const body = sampleBody();
    const html = render(<Overview {...body} {...acts} overview={sampleOverview} hasProfile />);
    expect(textOf(html)).not.toContain(body.words.certifier.overview.targets.changed);
  });
});

test('each place has its address', () => {
  const { organisationId, staffId } = sampleBody().params;
  expect(readHash(hashTo('applicant', { organisationId, staffId, trackId }))).toEqual({
    name: 'applicant',
    params: { organisationId, staffId, trackId },
  });
  for (const name of ['queue', 'recognitions', 'issued', 'overview', 'issuer'] as const) {
    expect(readHash(hashTo(name, { organisationId }))).toEqual({
      name,
      params: { organisationId },
    });
  }
});
