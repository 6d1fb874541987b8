/** @jsxRuntime automatic @jsxImportSource preact */
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../content/schema/language.ts';
import type { Membership } from '../../../site/src/console/model.ts';
import { ChooseOrganisation } from '../../../site/src/console/session/choose-organisation.tsx';
import { sampleScreen } from './sample-screen.ts';

describe.each(languages)('where somebody goes on, in %s', (language) => {
  const { app, me, words } = sampleScreen(language);
  const model = app.get();
  const certifies: Membership = {
    id: 'certifyingcertifying',
    name: 'Saman',
    type: 'ngo',
    roles: ['certifier'],
    certifies: true,
  };
  const shown = (...organisations: readonly Membership[]) => {
    const whoever = { ...me, organisations: [...organisations] };
    return render(<ChooseOrganisation app={app} model={model} words={words} me={whoever} />);
  };

  test('is the certifiers’ own pages for whoever only certifies there', () => {
    expect(shown(certifies)).toContain(`href="/${language}/certification/"`);
    const [school] = me.organisations;
    if (!school) throw new Error('The sample has an organisation.');
    const both = shown(school, certifies);
    expect(both).toContain(`href="/${language}/certification/"`);
    expect(both).toContain(`${school.id}`);
  });

  test('is the workshops for whoever does something else besides', () => {
    const both = shown({ ...certifies, roles: ['certifier', 'coordinator'] });
    expect(both).toContain(words.frame.loading);
  });
});
