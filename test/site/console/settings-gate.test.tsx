/** @jsxRuntime automatic @jsxImportSource preact */
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../content/schema/language.ts';
import { formOfSettings } from '../../../site/src/console/organisation/settings-form.ts';
import { ChooseBody } from '../../../site/src/console/organisation/settings-gate.tsx';
import { sampleScreen } from './sample-screen.ts';
import { settings } from './sample-settings.ts';

const bodyId = 'b'.repeat(16);
const bodies = [
  { id: bodyId, name: 'Calm body', tracks: ['calm-leader'] },
  { id: 'c'.repeat(16), name: 'Kind body', tracks: ['calm-leader'] },
];

describe.each(languages)('the certifying body of a gate (%s)', (language) => {
  const { words } = sampleScreen(language);
  const texts = words.organisation.settings;
  const shown = (chosen: string, among: typeof bodies) =>
    render(
      <ChooseBody
        words={words}
        form={{ ...formOfSettings(settings), gate: 'body', gateBody: chosen }}
        onChange={() => undefined}
        fault={undefined}
        bodies={among}
      />,
    );

  test('is chosen by name, and nothing is chosen for anybody', () => {
    const html = shown('', bodies);
    const chosen = [...html.matchAll(/<option selected value(?:="([^"]*)")?/g)];
    expect(chosen.map(([, value]) => value)).toEqual([undefined]);
    expect(html.match(/<option/g)).toHaveLength(1 + bodies.length);
    expect(html).toContain('Kind body');
    expect(html).not.toMatch(/<input/);
  });

  test('stays chosen after it has left the list', () => {
    expect(shown('d'.repeat(16), bodies)).toMatch(
      new RegExp(`<option selected[^>]*value="${'d'.repeat(16)}"`),
    );
    expect(shown('d'.repeat(16), [])).toContain('d'.repeat(16));
  });

  test('can’t be chosen where there is none, and that is said', () => {
    expect(shown('', [])).toContain(texts.gateNoBodies);
    expect(shown('', [])).not.toContain('<select');
  });
});
