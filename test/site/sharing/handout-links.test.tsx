/** @jsxRuntime automatic @jsxImportSource preact */
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { languages } from '../../../content/schema/language.ts';
import type { WorkshopSheet } from '../../../functions/enrollment/workshops/contract.ts';
import { HandoutLinks } from '../../../site/src/console/sharing/handout-links.tsx';
import { fill } from '../../../site/src/words/fill.ts';
import { sampleScreen, sampleSheet } from '../console/sample-screen.ts';

test.each(languages)('handouts are in a language of the group, one chosen in %s', (own) => {
  const { words, app } = sampleScreen(own);
  const render = (offered: WorkshopSheet['plan']['languages'], state: WorkshopSheet['state']) => {
    const sheet = { ...sampleSheet, state, plan: { ...sampleSheet.plan, languages: offered } };
    return renderToString(
      <HandoutLinks sheet={sheet} modules={app.around.modules} own={own} words={words} />,
    );
  };
  const urdu = render(['ur'], 'draft');
  expect(urdu.match(/href="\/ur\//g)).toHaveLength(6);
  expect(urdu).not.toContain('type="radio"');
  const both = render(['ar', 'ur'], 'open');
  const first = own === 'ur' ? 'ur' : 'ar';
  expect(both.match(/href="\/[a-z]{2}\//g)).toEqual(Array(6).fill(`href="/${first}/`));
  expect(both.match(/type="radio"/g)).toHaveLength(2);
  expect(both).toContain(words.lists.languages.ar);
  // It is open with version 1 of the questions, and the site has version 2.
  const warning = fill(words.sharing.otherVersion, { version: 1, newest: 2 });
  expect(both).toContain(warning);
  expect(urdu).not.toContain(warning);
});
