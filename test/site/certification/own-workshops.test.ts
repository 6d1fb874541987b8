import { expect, test } from 'vitest';
import { ownWorkshops } from '../../../site/src/certification/practice/own-workshops.ts';
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
const member = (id: string) => ({
  id,
  name: id,
  type: 'school' as const,
  roles: ['trainer' as const],
});
const organisations = [member('o'.repeat(16)), member('p'.repeat(16))];
const people = { ...sampleWay().me, organisations };

test('a session can be taken from own closed workshops only, of all organisations, newest first', async () => {
  const later = { ...summary.plan, days: [{ starts: 1_796_000_000, ends: 1_796_010_000 }] };
  const pages = [
    [
      { ...summary, state: 'closed' as const, taken: 24 },
      { ...summary, id: 'workshopworkshop2' },
      { ...summary, id: 'workshopworkshop3', state: 'closed' as const, trainerId: 'x'.repeat(16) },
    ],
    [{ ...summary, id: 'workshopworkshop4', state: 'closed' as const, plan: later }],
  ];
  const { app, requests } = sampleWay('en', () => ({
    status: 200,
    body: { workshops: pages.shift(), next: null },
  }));
  expect(await ownWorkshops(app, people)).toMatchObject([
    { id: 'workshopworkshop4', people: 1 },
    { id: summary.id, title: 'Grade 11', people: 24, rehearsal: false },
  ]);
  expect(requests).toHaveLength(2);
});

test('says why the list did not come', async () => {
  const { app } = sampleWay('en', () => problemOf('try-again-later'));
  expect(await ownWorkshops(app, people)).toMatchObject({ kind: 'problem' });
});
