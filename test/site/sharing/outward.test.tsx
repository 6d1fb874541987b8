/** @jsxRuntime automatic @jsxImportSource preact */
import { render } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { directionOf, languages } from '../../../content/schema/language.ts';
import { Poster } from '../../../site/src/console/sharing/poster.tsx';
import { Projected } from '../../../site/src/console/sharing/projector-screen.tsx';
import { Strips } from '../../../site/src/console/sharing/strips.tsx';
import { sampleSheet } from '../console/sample-screen.ts';

const origin = 'https://sanad.test';
beforeEach(() => vi.stubGlobal('location', { origin }));
afterEach(() => vi.unstubAllGlobals());

describe.each(languages)('what the people invited see in %s', (language) => {
  const paper = { title: 'group-hour', code: 'ABCD2345', language, origin } as const;
  const plan = { ...sampleSheet.plan, languages: [...languages] };

  test.each([
    ['projector', () => <Projected sheet={{ ...sampleSheet, plan }} {...paper} />],
    ['poster', () => <Poster {...paper} />],
    ['strips', () => <Strips {...paper} />],
  ] as const)('is written in its direction, whatever the page is in: %s', (_, outward) => {
    const html = render(outward());
    const parts = [...html.matchAll(/<[a-z]+ class="outward[^"]*" lang="(\w+)"([^>]*)>/g)];
    expect(parts[0]?.[1]).toBe(language);
    for (const [, lang, rest] of parts) {
      const of = languages.find((each) => each === lang) ?? 'en';
      expect(rest).toContain(`dir="${directionOf(of)}"`);
    }
  });
});
