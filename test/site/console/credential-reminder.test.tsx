/** @jsxRuntime automatic @jsxImportSource preact */
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../content/schema/language.ts';
import { Reminders } from '../../../site/src/console/workshops/credential-reminder.tsx';
import { dateIn } from '../../../site/src/dates.ts';
import { fill } from '../../../site/src/words/fill.ts';
import { now, sampleCredential } from '../certification/sample-way.ts';
import { sampleScreen } from './sample-screen.ts';

describe.each(languages)('where somebody works (%s)', (language) => {
  const screen = sampleScreen(language);
  const { frame } = screen.words;
  const shown = (validUntil: number) =>
    render(<Reminders {...screen} credentials={[{ ...sampleCredential, validUntil }]} />);

  test('they are told of a credential that is about to end', () => {
    const day = dateIn(language, '2026-12-08');
    expect(shown(Date.parse('2026-12-08T12:00:00Z') / 1_000)).toContain(
      fill(frame.credentialEnds, { day }),
    );
  });

  test('and of one that has ended, with the way to renew it', () => {
    const html = shown(now - 3 * 86_400);
    expect(html).toContain(frame.credentialRenew);
    expect(html).toContain(`href="/${language}/certification/"`);
  });

  test('but not of one that is far from its end', () => {
    expect(shown(now + 400 * 86_400)).toBe('');
  });
});
