import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { enrollmentEndpoints } from '../../../functions/enrollment/contract.ts';
import { readWorkshop } from '../../../functions/enrollment/store/workshop-cache.ts';
import { workshopsEndpoints } from '../../../functions/enrollment/workshops/contract.ts';
import { closeWorkshop } from '../../../functions/insights/close-workshop.ts';
import { documentsAt } from '../../../functions/platform/dependencies.ts';
import { startFaultProxy } from '../../faults/fault-proxy.ts';
import { seededRandom } from '../../prove/seeded-random.ts';
import { testNow } from '../test-api.ts';
import { newKey, startWorkshops, type Workshops } from './workshops-under-test.ts';

let workshops: Workshops;
beforeAll(async () => {
  workshops = await startWorkshops();
});
afterAll(() => workshops.stop());
beforeEach(() => {
  workshops.clock.now = testNow;
});

const asked = async (workshopId: string, person = workshops.coordinator) => ({
  params: workshops.params(workshopId),
  cookie: await workshops.signIn(person),
});
const erased = async (workshopId: string, person = workshops.coordinator) =>
  workshops.call(workshopsEndpoints.erase, await asked(workshopId, person));

/** The entry as a coordinator sees it. */
const leftTo = async (workshopId: string) =>
  (await workshops.call(workshopsEndpoints.read, await asked(workshopId))).body;

/** What lies in the table about a workshop, by kind. */
async function left(workshopId: string): Promise<Record<string, number>> {
  const { documents, tableName } = workshops.dependencies;
  const { Items = [] } = await documents.send(new ScanCommand({ TableName: tableName }));
  const kinds = Items.filter((item) => JSON.stringify(item).includes(workshopId)).map(
    ({ kind }) => kind,
  );
  return Object.fromEntries(
    [...new Set(kinds)].sort().map((kind) => [kind, kinds.filter((each) => each === kind).length]),
  );
}

async function closedWorkshop(people: number) {
  const { id, code } = await workshops.opened({ district: 'Sargodha' });
  const joined = await Promise.all(Array.from({ length: people }, () => workshops.join(code)));
  await workshops.ask(id, { change: 'close', noticeMinutes: 0 });
  await closeWorkshop(workshops.dependencies, id);
  return { id, code, joined };
}

describe('erase-workshop', () => {
  test('leaves an entry without personal data, and the report', async () => {
    const { id, code, joined } = await closedWorkshop(30);
    expect((await erased(id)).status).toBe(204);
    const kinds = await left(id);
    expect(kinds).toMatchObject({ workshop: 1, report: 1 });
    for (const kind of ['participant', 'resume-code', 'room', 'join-code', 'tally']) {
      expect(kinds).not.toHaveProperty(kind);
    }
    expect(await leftTo(id)).toMatchObject({
      state: 'erased',
      trainerId: 'opened-from-terminal',
      taken: 0,
      code: null,
      plan: { internalTitle: '—', district: null, title: 'group-hour' },
    });
    const entry = JSON.stringify(await readWorkshop(workshops.dependencies, id));
    expect(entry).not.toContain(workshops.trainer.staffId);
    const [first] = joined;
    workshops.clock.now += 3;
    const { resumeCode } = first?.body ?? {};
    const resumed = await workshops.call(enrollmentEndpoints.resume, { body: { resumeCode } });
    expect(resumed.body.type).toBe('code-unknown');
    const state = await workshops.call(enrollmentEndpoints.state, { cookie: first?.cookie });
    expect(state.body.type).toBe('session-ended');
    expect((await workshops.join(code)).body.type).toBe('code-unknown');
  });

  test('again says the same', async () => {
    const { id } = await closedWorkshop(2);
    await erased(id);
    expect((await erased(id)).status).toBe(204);
  });

  test('is the coordinator’s, and waits for the report', async () => {
    const { id } = await workshops.opened();
    expect((await erased(id, workshops.trainer)).body.type).toBe('role-needed');
    expect((await erased(id)).body.type).toBe('workshop-still-open');
    await workshops.ask(id, { change: 'cancel' });
    expect((await erased(id)).body.type).toBe('workshop-still-open');
    await closeWorkshop(workshops.dependencies, id);
    expect((await erased(id)).status).toBe(204);
  });

  test('takes the personal codes along', async () => {
    const { id } = await workshops.opened({ joining: 'roster' });
    const body = { batchKey: newKey(), count: 40, instead: [] };
    await workshops.call(workshopsEndpoints.issueCodes, { ...(await asked(id)), body });
    expect(await left(id)).toMatchObject({ 'roster-code': 40, roster: 1 });
    await workshops.ask(id, { change: 'close', noticeMinutes: 0 });
    await closeWorkshop(workshops.dependencies, id);
    await erased(id);
    const kinds = await left(id);
    expect(kinds).not.toHaveProperty('roster-code');
    expect(kinds).not.toHaveProperty('roster');
  });

  test('goes on where it was cut off', { timeout: 60_000 }, async () => {
    const { id } = await closedWorkshop(30);
    const random = seededRandom(11);
    const proxy = await startFaultProxy(workshops.table.endpoint, { random });
    const documents = documentsAt(proxy.endpoint);
    const call = workshops.over({ ...workshops.dependencies, documents });
    const request = await asked(id);
    proxy.plan = { rate: 0.4, kinds: ['reset', 'lost-reply', 'throttle', 'server-error'] };
    const statuses: number[] = [];
    while (statuses.at(-1) !== 204 && statuses.length < 100) {
      statuses.push((await call(workshopsEndpoints.erase, request)).status);
    }
    documents.destroy();
    await proxy.stop();
    expect(statuses.filter((status) => status !== 503)).toEqual([204]);
    expect(await left(id)).not.toHaveProperty('participant');
    expect((await leftTo(id)).state).toBe('erased');
  });
});
