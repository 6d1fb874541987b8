/** @jsxRuntime automatic @jsxImportSource preact */
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../content/schema/language.ts';
import { SessionEnded } from '../../../site/src/console/session/session-ended.tsx';
import { signOut } from '../../../site/src/console/session/sign-out.ts';
import { problemOf } from '../workshop/fake-server.ts';
import { sampleScreen } from './sample-screen.ts';

describe('a session that has ended', () => {
  test.each(languages)('can be ended at the identity provider too, in %s', (language) => {
    const { app, words } = sampleScreen(language);
    const { ended } = words.session;
    const html = render(<SessionEnded app={app} words={words} address="/api/back?a=1" />);
    expect(html).toContain('href="/api/back?a=1"');
    expect(html).toContain(ended.finished);
    expect(html).toMatch(new RegExp(`<button[^>]*>${ended.signOut}</button>`));
  });

  test('is left for the provider, with nothing kept in the tab', async () => {
    const go = 'https://provider.test/logout';
    const { app, me } = sampleScreen('en', { 'plan-1/x': 'typed' }, ({ address }) =>
      address.endsWith('/sign-out') ? { status: 200, body: { go } } : problemOf('session-ended'),
    );
    const left: string[] = [];
    const around = { ...app.around, leave: (address: string) => void left.push(address) };
    app.set((model) => ({ ...model, standing: { kind: 'signed-in', me }, sessionEnded: true }));
    await signOut({ ...app, around });
    expect(left).toEqual([go]);
    expect(app.drafts.read('plan-1/x')).toBeUndefined();
  });
});
