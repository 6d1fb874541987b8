/** @jsxRuntime automatic @jsxImportSource preact */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../content/schema/language.ts';
import type { WitnessRequest } from '../../../functions/certification/witness-contract.ts';
import {
  keepRequest,
  pendingRequest,
} from '../../../site/src/certification/session/pending-request.ts';
import { SignedOut } from '../../../site/src/certification/session/signed-out.tsx';
import { PendingRequest } from '../../../site/src/certification/way/home-screen.tsx';
import { ConfirmDay } from '../../../site/src/certification/witness/confirm-day.tsx';
import { ObservePractice } from '../../../site/src/certification/witness/observe-practice.tsx';
import { draftStore } from '../../../site/src/console/drafts/draft-store.ts';
import { fillWords } from '../../../site/src/console/report/text/fill-words.ts';
import { fill } from '../../../site/src/words/fill.ts';
import { now, sampleWay, trackId } from './sample-way.ts';

const secret = 'abcdefghijklmnopqrstuv';
const asked = {
  trainerName: 'Amina',
  bodyName: 'Calm body',
  trackId,
  on: '2026-11-02',
  refusal: null,
  expires: now + 86_400,
};
const practice: Extract<WitnessRequest, { kind: 'practice' }> = {
  kind: 'practice',
  ...asked,
  rubricId: 'calm',
  rubricVersion: 1,
  practiceKind: 'role-play',
  group: 12,
};
const day: Extract<WitnessRequest, { kind: 'training-day' }> = { kind: 'training-day', ...asked };

describe.each(languages)('whoever was handed a link (%s)', (language) => {
  const props = (kept: Readonly<Record<string, unknown>> = {}) => ({
    ...sampleWay(language, undefined, kept),
    params: {},
    secret,
    onDone: () => undefined,
  });
  const { words } = props();

  test('scores each criterion by levels that are described', () => {
    const html = renderToString(<ObservePractice {...props()} request={practice} />);
    for (const text of ['Opening', 'Closing', 'Mocks.', 'Hurries.', 'Waits.']) {
      expect(html).toContain(text);
    }
    expect(html.match(/type="radio"/g)).toHaveLength(6);
    expect(html).toContain(words.witness.statement);
    expect(html).not.toContain(words.witness.harmful);
  });

  test('finds again what was scored before the session ended, and is warned of what follows', () => {
    const kept = {
      [`score-2/${secret}`]: { version: 1, scores: { opening: 'harmful' }, note: 'نوٹ' },
    };
    const html = renderToString(<ObservePractice {...props(kept)} request={practice} />);
    expect(html).toContain(words.witness.harmful);
    expect(html).toContain('نوٹ');
    expect(html).toContain(words.frame.kept);
  });

  test('scores anew by another version of the rubric, with the note that was written', () => {
    const kept = {
      [`score-2/${secret}`]: { version: 0, scores: { opening: 'harmful' }, note: 'نوٹ' },
    };
    const html = renderToString(<ObservePractice {...props(kept)} request={practice} />);
    expect(html).not.toContain(words.witness.harmful);
    expect(html).not.toContain(' checked');
    expect(html).toContain('نوٹ');
  });

  test('is told why they may not sign, and gets no form', () => {
    const refused = { ...practice, refusal: 'may-not-observe' as const };
    const html = renderToString(<ObservePractice {...props()} request={refused} />);
    const text = fill(words.witness.refusals['may-not-observe'], { tracks: 'calm-head' });
    expect(html).toContain(text);
    expect(html).not.toContain('type="radio"');
  });

  test('is not shown another version of the rubric', () => {
    const newer = { ...practice, rubricVersion: 2 };
    const html = renderToString(<ObservePractice {...props()} request={newer} />);
    expect(html).toContain(words.witness.outdated);
  });

  test('is reminded of it at the start, until it is answered', () => {
    const screen = props();
    const shown = () => renderToString(<PendingRequest {...screen} />);
    expect(shown()).toBe('');
    keepRequest(screen.app.drafts, secret);
    expect(shown()).toContain(words.witness.waits);
    expect(shown()).toContain('href="#witness"');
  });

  test('is led back to it by signing in, wherever that began', () => {
    const screen = props();
    const address = () =>
      renderToString(
        <SignedOut {...screen} model={screen.app.get()} route={{ name: 'home', params: {} }} />,
      );
    expect(address()).not.toContain(encodeURIComponent('#witness'));
    keepRequest(screen.app.drafts, secret);
    expect(address()).toContain(encodeURIComponent(`/${language}/certification/#witness`));
  });

  test('confirms a training day', () => {
    const html = renderToString(<ConfirmDay {...props()} request={day} />);
    expect(html).toContain(fillWords(words.witness.confirmStatement, { name: 'Amina' }));
    const own = { ...day, refusal: 'own-practice' as const };
    const refused = renderToString(<ConfirmDay {...props()} request={own} />);
    expect(refused).toContain(words.witness.refusals['own-practice']);
    expect(refused).not.toContain('type="checkbox"');
  });
});

test('a link waits for whoever signs in, while what a stranger typed is removed', () => {
  const drafts = draftStore(() => {
    throw new Error('no storage');
  });
  drafts.belongTo('staff-person-000001');
  drafts.write('holder-1', { name: 'typed' });
  keepRequest(drafts, secret);
  drafts.belongTo('staff-person-000002');
  expect(drafts.read('holder-1')).toBeUndefined();
  expect(pendingRequest(drafts)).toBe(secret);
});
