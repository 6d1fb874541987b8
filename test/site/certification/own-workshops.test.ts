import { expect, test } from 'vitest';
import { ownWorkshops } from '../../../site/src/certification/practice/own-workshops.ts';
import type { Membership } from '../../../site/src/console/model.ts';
import { sampleSheet } from '../console/sample-screen.ts';
import { problemOf } from '../workshop/fake-server.ts';
import { sampleWay } from './sample-way.ts';

const {
  hostName: _host,
  modules: _modules,
  room: _room,
  withheld: _withheld,
  ...summary
} = sampleSheet;
const member = (id: string, roles: Membership['roles'] = ['trainer']) => ({
  id,
  name: id,
  type: 'school' as const,
  roles,
});
const organisations = [member('o'.repeat(16)), member('p'.repeat(16))];
const people = { ...sampleWay().me, organisations };

test('a session can be taken from own closed workshops only, of all organisations, newest first', async () => {
  // From 23:00 in Pakistan on the 30th of November into the night; closed before its second day.
  const days = [1_796_061_600, 1_796_200_000].map((starts) => ({ starts, ends: starts + 7_200 }));
  const later = { ...summary.plan, days, closes: 1_796_300_000 };
  const closedAt = 1_796_070_000;
  const pages = [
    [
      { ...summary, state: 'closed' as const, taken: 24 },
      { ...summary, id: 'workshopworkshop2' },
      { ...summary, id: 'workshopworkshop3', state: 'closed' as const, trainerId: 'x'.repeat(16) },
    ],
    [{ ...summary, id: 'workshopworkshop4', state: 'closed' as const, plan: later, closedAt }],
  ];
  const { app, requests } = sampleWay('en', () => ({
    status: 200,
    body: { workshops: pages.shift(), next: null },
  }));
  expect(await ownWorkshops(app, people)).toMatchObject([
    { id: 'workshopworkshop4', people: 1, on: '2026-11-30' },
    { id: summary.id, title: 'Grade 11', people: 24, rehearsal: false, on: '2026-11-18' },
  ]);
  expect(requests).toHaveLength(2);
});

test('a body where somebody is a certifier alone has no workshops to ask for', async () => {
  const body = 'q'.repeat(16);
  const { app, requests } = sampleWay('en', ({ address }) => {
    if (address.includes(body)) return problemOf('role-needed');
    const own = { ...summary, state: 'closed' as const };
    return { status: 200, body: { workshops: [own], next: null } };
  });
  const both = member('r'.repeat(16), ['certifier', 'coordinator']);
  const found = await ownWorkshops(app, {
    ...people,
    organisations: [member(body, ['certifier']), both],
  });
  expect(found).toMatchObject([{ id: summary.id }]);
  expect(requests).toHaveLength(1);
});

test('says why the list did not come', async () => {
  const { app } = sampleWay('en', () => problemOf('try-again-later'));
  expect(await ownWorkshops(app, people)).toMatchObject({ kind: 'problem' });
});
