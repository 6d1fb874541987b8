/** @jsxRuntime automatic @jsxImportSource preact */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../content/schema/language.ts';
import { HeadCounts } from '../../../site/src/console/room/head-counts.tsx';
import { RoomClash } from '../../../site/src/console/room/room-clash.tsx';
import { formOfRoom, type RoomPart, roomOfForm } from '../../../site/src/console/room/room-form.ts';
import { sameRoom } from '../../../site/src/console/room/same-room.ts';
import { sampleScreen, sampleSheet } from '../console/sample-screen.ts';

const day = { day: '2026-11-21', all: 30, women: 12, men: 15, other: 1, notSaid: 2 };
const mine: RoomPart = {
  headCounts: [day],
  stakeholders: ['students', 'teachers'],
  notes: [{ about: 'gap', province: 'PK-BA', serviceKind: 'shelter', text: 'None within 80 km.' }],
};
const theirs: RoomPart = {
  ...mine,
  headCounts: [{ ...day, all: 31, women: 13 }],
  notes: [{ about: 'service', province: 'PK-SD', serviceKind: 'hotline', text: 'بدل گیا ہے۔' }],
};
const press = () => undefined;

test('the record that was typed over is the same after it went through the form', () => {
  const read = roomOfForm(formOfRoom(mine));
  if (read.kind !== 'room') throw new Error(JSON.stringify(read.faults));
  expect(sameRoom({ base: mine, theirs: read.room })).toBe(true);
  expect(sameRoom({ base: mine, theirs })).toBe(false);
});

describe.each(languages)('two records of one room (%s)', (language) => {
  const screen = sampleScreen(language);
  const { room, lists } = screen.words;

  test('show what a colleague saved beside what was typed, where they differ', () => {
    const html = renderToString(
      <RoomClash {...screen} mine={mine} theirs={theirs} keepMine={press} takeTheirs={press} />,
    );
    for (const record of [mine, theirs]) {
      expect(html).toContain(`${room.heads.all} ${record.headCounts[0]?.all}`);
      expect(html).toContain(record.notes[0]?.text);
    }
    expect(html).toContain(lists.serviceKinds.shelter);
    expect(html).toContain(lists.provinces['PK-SD']);
    expect(html).not.toContain(lists.stakeholders.teachers);
  });

  test('show as none what the other has not', () => {
    const html = renderToString(
      <RoomClash
        {...screen}
        mine={mine}
        theirs={{ ...mine, notes: [] }}
        keepMine={press}
        takeTheirs={press}
      />,
    );
    expect(html).toContain('<dd>–</dd>');
  });

  test('a coordinator is told which days the trainer has counted, and counts another one', () => {
    const workshop = { ...sampleSheet, withheld: { headCounts: ['2026-11-18'], paper: [] } };
    const html = renderToString(
      <HeadCounts
        {...screen}
        workshop={workshop}
        form={formOfRoom({ headCounts: [], stakeholders: [], notes: [] })}
        change={press}
        faults={[]}
      />,
    );
    expect(html).toContain(room.heads.withheld.split('{days}')[0]);
    expect(html).toMatch(/18/);
  });
});
