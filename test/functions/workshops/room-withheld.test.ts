import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { workshopsEndpoints } from '../../../functions/enrollment/workshops/contract.ts';
import type { RoomRecord } from '../../../functions/enrollment/workshops/plan.ts';
import { closeWorkshop } from '../../../functions/insights/close-workshop.ts';
import { insightsEndpoints } from '../../../functions/insights/contract.ts';
import { keys } from '../../../functions/platform/table.ts';
import { type SignedIn, signedIn } from '../staff/signed-in.ts';
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

const heads = (day: string) => ({ day, all: 12, women: 6, men: 4, other: 1, notSaid: 1 });
const tally = (phase: 'before' | 'after', sheets: number) => ({
  module: 'asking',
  form: 'A' as const,
  phase,
  sheets,
  chosen: { a1: { a: sheets } },
});
/** Three sheets of paper are three people's answers. */
const room: RoomRecord = {
  headCounts: [heads('2026-11-21')],
  stakeholders: ['teachers'],
  notes: [{ about: 'gap', province: 'PK-PB', serviceKind: 'shelter', text: 'None within 80 km.' }],
  paper: [tally('before', 3)],
};
const none: RoomRecord = { headCounts: [], stakeholders: [], notes: [], paper: [] };
const toldTo = {
  theTrainer: { room, withheld: { headCounts: [], paper: [] } },
  others: {
    room: { ...none, stakeholders: room.stakeholders, notes: room.notes },
    withheld: {
      headCounts: ['2026-11-21'],
      paper: [{ module: 'asking', form: 'A', phase: 'before' }],
    },
  },
};

const { takeDown, read, change } = workshopsEndpoints;
const sent = async (workshopId: string, by: SignedIn, body?: unknown) => ({
  params: workshops.params(workshopId),
  cookie: await workshops.signIn(by),
  ...(body !== undefined && { body }),
});
const put = async (id: string, by: SignedIn, record: RoomRecord) => {
  const { version } = await workshops.look(id);
  return workshops.call(takeDown, await sent(id, by, { version, room: record }));
};
/** An open workshop with that record. */
async function takenDown() {
  const { id } = await workshops.opened();
  expect((await put(id, workshops.trainer, room)).body).toMatchObject(toldTo.theTrainer);
  return id;
}

describe('what small groups said in the room', () => {
  test('is told to the trainer, and to no coordinator by any answer', async () => {
    const { coordinator } = workshops;
    const id = await takenDown();
    const answers = [
      await workshops.call(read, await sent(id, coordinator)),
      await put(id, coordinator, { ...none, stakeholders: ['teachers'], notes: room.notes }),
    ];
    const { version } = await workshops.look(id);
    const seats = { version, change: { change: 'seats', seats: 31 } };
    answers.push(await workshops.call(change, await sent(id, coordinator, seats)));
    for (const { body } of answers) {
      expect(body).toMatchObject(toldTo.others);
      expect(JSON.stringify(body)).not.toMatch(/sheets|notSaid/);
    }
    expect(await workshops.look(id)).toMatchObject(toldTo.theTrainer);
  });

  test('is told to a coordinator who is its trainer', async () => {
    const { organisationId } = workshops;
    const both = await signedIn(workshops, { organisationId, roles: ['trainer', 'coordinator'] });
    const { plan } = workshopsEndpoints;
    const { plan: theirs } = await workshops.draft();
    const made = await workshops.call(plan, {
      params: { organisationId },
      cookie: both.cookie,
      body: { draftKey: 'k'.repeat(22), plan: theirs },
    });
    const { id } = made.body;
    const open = { version: 1, change: { change: 'open' } };
    await workshops.call(change, await sent(id, both, open));
    const got = await workshops.call(takeDown, await sent(id, both, { version: 2, room }));
    expect(got.body).toMatchObject(toldTo.theTrainer);
  });

  test('stays where a coordinator writes something else, and goes where they write the same', async () => {
    const id = await takenDown();
    const more = { ...none, headCounts: [heads('2026-11-22')], paper: [tally('after', 2)] };
    const got = await put(id, workshops.coordinator, more);
    expect(got.body.withheld.headCounts).toEqual(['2026-11-21', '2026-11-22']);
    const corrected = { ...heads('2026-11-21'), all: 13, women: 7 };
    await put(id, workshops.coordinator, {
      ...none,
      headCounts: [corrected],
      paper: [tally('before', 4)],
    });
    expect((await workshops.look(id)).room).toEqual({
      ...none,
      headCounts: [corrected, heads('2026-11-22')],
      paper: [tally('before', 4), tally('after', 2)],
    });
  });

  test('is in no sheet any more once it closes, and nowhere but in the report once it is closed', async () => {
    const id = await takenDown();
    await workshops.ask(id, { change: 'close', noticeMinutes: 0 });
    expect((await workshops.look(id)).room).toEqual(none);
    await closeWorkshop(workshops.dependencies, id);
    const { documents, tableName } = workshops.dependencies;
    const { Item } = await documents.send(
      new GetCommand({ TableName: tableName, Key: keys.room(id) }),
    );
    expect(Item).toBeUndefined();
    const { report } = insightsEndpoints;
    const got = await workshops.call(report, await sent(id, workshops.coordinator));
    expect(got.body.room).toMatchObject({
      headCounts: [{ day: '2026-11-21', all: 12, other: { hidden: 'few' } }],
      stakeholders: ['teachers'],
      notes: [{ text: 'None within 80 km.' }],
    });
  });
});
