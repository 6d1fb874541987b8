/** @jsxRuntime automatic @jsxImportSource preact */
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../content/schema/language.ts';
import { MadeInvitation } from '../../../site/src/console/organisation/made-invitation.tsx';
import { MemberActs } from '../../../site/src/console/organisation/member-acts.tsx';
import { ProjectActs } from '../../../site/src/console/organisation/project-acts.tsx';
import { SettingsEditor } from '../../../site/src/console/organisation/settings-editor.tsx';
import { formOfSettings } from '../../../site/src/console/organisation/settings-form.ts';
import { fill } from '../../../site/src/words/fill.ts';
import { sampleScreen } from './sample-screen.ts';
import { settings } from './sample-settings.ts';

const invitation = {
  id: 'invitation-000001',
  roles: ['trainer' as const],
  email: 'amina@example.org',
  expires: 1_795_000_000,
};
const link = 'https://sanad.test/en/console/#invitation/abcdefghijklmnopqrstuv';

/** The text of what is rendered. */
const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, '').replaceAll('&quot;', '"');

describe.each(languages)('an invitation that was made, in %s', (language) => {
  const { app, words } = sampleScreen(language);
  const { members } = words.organisation;
  const said = (letterSent: boolean) =>
    textOf(
      render(<MadeInvitation made={{ invitation, letterSent, link }} app={app} words={words} />),
    );

  test('says that an e-mail went out when one did', () => {
    expect(said(true)).toContain(fill(members.linkSent, { email: invitation.email }));
  });

  test('says so when none did, and asks to hand the link on', () => {
    const sent = fill(members.linkSent, { email: invitation.email });
    expect(said(false)).not.toContain(sent);
    expect(said(false)).toContain(fill(members.linkNotSent, { email: invitation.email }));
  });
});

describe('settings that were typed before signing in again', () => {
  const form = { ...formOfSettings(settings), name: 'Typed here' };
  const id = 'o'.repeat(16);
  const shown = (version: number) => {
    const kept = { [`settings-2/${id}`]: { version: 3, form } };
    const { app, words } = sampleScreen('en', kept);
    const view = { id, version, settings: { ...settings, name: 'Typed by a colleague' } };
    const html = render(<SettingsEditor app={app} words={words} view={view} />);
    return { html, ...words.organisation.settings };
  };

  test("show a colleague's newer ones beside them before they are saved", () => {
    const { html, changed } = shown(4);
    expect(textOf(html)).toContain(changed);
    expect(textOf(html)).toContain('Typed by a colleague');
    expect(html).toContain('value="Typed here"');
  });

  test('say nothing where nobody has changed them', () => {
    const { html, changed } = shown(3);
    expect(textOf(html)).not.toContain(changed);
    expect(html).toContain('value="Typed here"');
  });
});

describe('what was typed before signing in again', () => {
  const organisationId = 'o'.repeat(16);
  const staffId = 'staff-person-000002';

  test('is still there for the roles of a member', () => {
    const screen = sampleScreen('en', {
      [`roles-1/${organisationId}/${staffId}`]: ['coordinator'],
    });
    const member = {
      staffId,
      name: 'Rashid',
      email: 'rashid@example.org',
      roles: ['trainer' as const],
      since: 1_795_000_000,
    };
    const html = render(
      <MemberActs
        {...screen}
        params={{ organisationId }}
        member={member}
        onChanged={() => undefined}
      />,
    );
    expect(html).toMatch(/<details[^>]* open/);
    expect(html.match(/<input[^>]*>/g)?.map((input) => /\bchecked\b/.test(input))).toEqual([
      false,
      true,
    ]);
    expect(textOf(html)).toContain(screen.words.frame.kept);
  });

  test('is still there for the name of a project', () => {
    const project = { id: 'project-000000000001', name: 'Spring', archived: false };
    const screen = sampleScreen('en', { [`project-name-1/${project.id}`]: 'Spring and summer' });
    const html = render(
      <ProjectActs
        {...screen}
        params={{ organisationId }}
        project={project}
        onChanged={() => undefined}
      />,
    );
    expect(html).toMatch(/<details[^>]* open/);
    expect(html).toContain('value="Spring and summer"');
    expect(textOf(html)).toContain(screen.words.frame.kept);
  });
});
