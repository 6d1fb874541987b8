import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { workshopsEndpoints } from '../../../functions/enrollment/workshops/contract.ts';
import type { RoomRecord } from '../../../functions/enrollment/workshops/plan.ts';
import { testNow } from '../test-api.ts';
import { startWorkshops, type Workshops } from './workshops-under-test.ts';

let workshops: Workshops;
beforeAll(async () => {
  workshops = await startWorkshops();
});
afterAll(() => workshops.stop());
beforeEach(() => {
  workshops.clock.now = testNow;
});

const room: RoomRecord = {
  headCounts: [{ day: '2026-11-21', all: 12, women: 6, men: 4, other: 0, notSaid: 2 }],
  stakeholders: ['teachers', 'police'],
  notes: [{ about: 'gap', province: 'PK-PB', serviceKind: 'shelter', text: 'None within 80 km.' }],
  paper: [
    { module: 'asking', form: 'A', phase: 'before', sheets: 5, chosen: { a1: { a: 3, b: 1 } } },
  ],
};

const taken = async (workshopId: string, version: number, record: RoomRecord) =>
  workshops.call(workshopsEndpoints.takeDown, {
    params: workshops.params(workshopId),
    cookie: await workshops.signIn(workshops.trainer),
    body: { version, room: record },
  });

describe('take-room-record', () => {
  test('keeps it beside the workshop, repeatable after a lost reply', async () => {
    const { id, version } = await workshops.opened();
    const first = await taken(id, version, room);
    expect(first.body).toMatchObject({ version: version + 1, room });
    expect((await taken(id, version, room)).body).toEqual(first.body);
    expect(await workshops.look(id)).toEqual(first.body);
  });

  test('tells the second of two people who write at once', async () => {
    const { id, version } = await workshops.opened();
    const [one, two] = await Promise.all([
      taken(id, version, room),
      taken(id, version, { ...room, stakeholders: [] }),
    ]);
    expect([one.status, two.status].sort()).toEqual([200, 409]);
    const [won, lost] = one.status === 200 ? [one, two] : [two, one];
    expect(lost.body.type).toBe('changed-meanwhile');
    expect((await workshops.look(id)).room).toEqual(won.body.room);
  });

  test('names what cannot be so', async () => {
    const { id, version } = await workshops.opened();
    const got = await taken(id, version, {
      ...room,
      headCounts: [{ day: '2026-11-31', all: 12, women: 6, men: 4, other: 0, notSaid: 1 }],
      paper: [
        { module: 'other', form: 'A', phase: 'before', sheets: 5, chosen: {} },
        { module: 'asking', form: 'B', phase: 'after', sheets: 2, chosen: { b1: { a: 2, b: 1 } } },
        { module: 'asking', form: 'A', phase: 'after', sheets: 2, chosen: { constructor: {} } },
        { module: 'asking', form: 'A', phase: 'before', sheets: 2, chosen: { a1: { z: 1 } } },
        { module: 'asking', form: 'A', phase: 'before', sheets: 2, chosen: {} },
      ],
    });
    expect(got.body.type).toBe('invalid-room-record');
    expect(got.body.fields.map(({ field }: { field: string }) => field).sort()).toEqual([
      'headCounts.0.all',
      'headCounts.0.day',
      'paper.0.module',
      'paper.1.chosen.b1',
      'paper.2.chosen.constructor',
      'paper.3.chosen.a1.z',
      'paper.4',
    ]);
  });

  test('is possible from opening until the closing has begun', async () => {
    const { id } = await workshops.draft();
    expect((await taken(id, 1, room)).body.type).toBe('workshop-not-open');
    await workshops.ask(id, { change: 'open' });
    expect((await taken(id, 2, room)).status).toBe(200);
    await workshops.ask(id, { change: 'close', noticeMinutes: 0 });
    expect((await taken(id, 4, room)).body.type).toBe('workshop-closed');
  });
});
