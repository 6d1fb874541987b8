/** @jsxRuntime automatic @jsxImportSource preact */
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../content/schema/language.ts';
import { RoleChoices } from '../../../site/src/console/organisation/role-choices.tsx';
import { rolesText } from '../../../site/src/console/session/roles-text.ts';
import { consoleWords } from '../../../site/src/console/words/registry.ts';

describe.each(languages)('the roles of a member, in %s', (language) => {
  const words = consoleWords[language];
  const choices = (certifies?: true) =>
    render(
      <RoleChoices
        legend="-"
        roles={['trainer']}
        organisation={certifies ? { certifies } : {}}
        onChoose={() => {}}
        words={words}
      />,
    );

  test('have certifiers where the organisation certifies, and nowhere else', () => {
    expect(choices().match(/<input/g)).toHaveLength(2);
    expect(choices()).not.toContain(words.lists.roles.certifier);
    expect(choices(true).match(/<input/g)).toHaveLength(3);
    expect(choices(true)).toContain(words.organisation.members.roleNotes.certifier);
  });

  test('are all named in a list of members', () => {
    const text = rolesText(['trainer', 'coordinator', 'certifier'], words);
    for (const word of Object.values(words.lists.roles)) expect(text).toContain(word);
  });
});
