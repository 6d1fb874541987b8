/** @jsxRuntime automatic @jsxImportSource preact */
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { languages } from '../../../content/schema/language.ts';
import type { Model } from '../../../site/src/console/model.ts';
import { CurrentScreen } from '../../../site/src/console/navigation/current-screen.tsx';
import { sampleScreen } from './sample-screen.ts';

const kinds = ['starting', 'unreachable', 'signed-out'] as const;

test.each(languages)('the console has one heading whoever sits here, in %s', (language) => {
  const { app, words } = sampleScreen(language);
  const places: readonly Model['route'][] = [undefined, { name: 'home', params: {} }];
  for (const kind of kinds) {
    for (const route of places) {
      const model: Model = { ...app.get(), route, standing: { kind } };
      const html = render(<CurrentScreen app={app} model={model} words={words} />);
      expect(html.match(/<h1[^>]*>[^<]+<\/h1>/g)).toHaveLength(1);
    }
  }
});
