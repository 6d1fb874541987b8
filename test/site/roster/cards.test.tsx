/** @jsxRuntime automatic @jsxImportSource preact */
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { languages } from '../../../content/schema/language.ts';
import { Cards } from '../../../site/src/console/roster/parts/cards.tsx';
import { readList } from '../../../site/src/console/roster/read-list.ts';
import { peopleIn } from '../../../site/src/console/roster/rules/people.ts';
import { sampleScreen, sampleSheet } from '../console/sample-screen.ts';

const file = new File(['name,sanad_code\nZainab,0123456789'], 'staff.csv');

test.each(languages)(
  'cards come once the file with their codes is saved: till then the codes may be dealt anew (%s)',
  async (language) => {
    const read = await readList(file, () => Promise.resolve());
    if (read.kind !== 'list') throw new Error(read.why);
    const screen = sampleScreen(language);
    const people = peopleIn(read.list.roster, 0, 'different-people');
    expect(people.people[0]?.code).not.toBeNull();
    const shown = (unsaved: boolean) =>
      render(
        <Cards
          {...screen}
          sheet={sampleSheet}
          list={{ ...read.list, column: 0, unsaved }}
          change={() => undefined}
          people={people}
          marked={new Set()}
          mark={() => undefined}
          progress={null}
          run={() => undefined}
        />,
      );
    const { saveFirst } = screen.words.roster.cards;
    expect(shown(true)).toContain(saveFirst);
    expect(shown(true)).not.toContain('<button');
    expect(shown(false)).not.toContain(saveFirst);
    expect(shown(false)).toContain('<button');
  },
);
