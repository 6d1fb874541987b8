import { GetCommand, PutCommand, ScanCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readWorkshop } from '../../../functions/enrollment/store/workshop-cache.ts';
import { closeWorkshop } from '../../../functions/insights/close-workshop.ts';
import { closingConsumer } from '../../../functions/insights/closing.ts';
import { impact } from '../../../functions/insights/impact.ts';
import { refreshImpact } from '../../../functions/insights/refresh-impact.ts';
import { publicScope } from '../../../functions/insights/scopes.ts';
import { findReport, viewIn } from '../../../functions/insights/store/report.ts';
import { findRollUp } from '../../../functions/insights/store/roll-ups.ts';
import { keys } from '../../../functions/platform/table.ts';
import { startTestApi, type TestApi } from '../test-api.ts';
import { fillWithLearners, openPlanned, type Plan } from './filled-workshop.ts';
import { batchOf, streamRecord } from './stream-records.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

async function filled(people: number, plan: Plan = {}) {
  const workshop = await openPlanned(api, plan);
  await fillWithLearners(api, workshop.id, people);
  return workshop;
}

const publicQuarter = async () => (await findRollUp(api.dependencies, publicScope))[0];
const none = { all: 0, women: 0, men: 0 };
const stateOf = async (id: string) => (await readWorkshop(api.dependencies, id))?.state;

describe('the closing job', () => {
  test('freezes both views, adds the roll-ups and closes, all at once', async () => {
    const plan = { province: 'PK-SD', projectId: 'project-number-one', rehearsal: false } as const;
    const { id } = await filled(30, plan);
    expect(await closeWorkshop(api.dependencies, id)).toEqual({ kind: 'closed', sealed: 30 });
    expect(await stateOf(id)).toBe('closed');
    const report = await findReport(api.dependencies, id);
    const [k5, k10] = [viewIn(report?.k5 ?? ''), viewIn(report?.k10 ?? '')];
    expect(k5).toMatchObject({ k: 5, workshopId: id, joined: { value: 30 }, province: 'PK-SD' });
    expect(k10).toMatchObject({ k: 10, joined: { value: 30 }, both: { atLeast: 21 } });
    for (const scope of ['public', 'public/PK-SD', 'org/org1', 'province/org1/PK-SD']) {
      expect(await findRollUp(api.dependencies, scope)).toMatchObject([
        { quarter: '2026-Q4', workshops: 1, joined: { workshops: 1, people: 30 } },
      ]);
    }
    const project = await findRollUp(api.dependencies, 'project/org1/project-number-one');
    expect(project).toMatchObject([{ workshops: 1, both: { workshops: 1, people: 21 } }]);
  });

  test('tells heads to the organisation and its funders, never to the public', async () => {
    const { id } = await filled(12, { province: 'PK-GB', projectId: 'project-number-two' });
    const { documents, tableName: TableName } = api.dependencies;
    const headCounts = [{ day: '2026-11-20', all: 15, women: 9, men: 5, other: 0, notSaid: 1 }];
    const room = { headCounts, stakeholders: [], notes: [], paper: [] };
    const Item = { ...keys.room(id), kind: 'room', workshopId: id, room };
    await documents.send(new PutCommand({ TableName, Item }));
    await closeWorkshop(api.dependencies, id);
    for (const scope of ['org/org1', 'province/org1/PK-GB', 'project/org1/project-number-two']) {
      const heads = { all: 15, women: 9, men: 5 };
      expect(await findRollUp(api.dependencies, scope)).toMatchObject([{ heads }]);
    }
    for (const scope of ['public', 'public/PK-GB']) {
      expect(await findRollUp(api.dependencies, scope)).toMatchObject([{ heads: none }]);
    }
    const published: string[] = [];
    await refreshImpact(api.dependencies, async (text) => void published.push(text));
    expect(published.at(-1)).not.toContain('heads');
  });

  test('does nothing more when it comes again, or twice at the same time', async () => {
    const before = await publicQuarter();
    const { id } = await filled(12);
    const runs = await Promise.all([
      closeWorkshop(api.dependencies, id),
      closeWorkshop(api.dependencies, id),
      closeWorkshop(api.dependencies, id),
    ]);
    expect(runs.filter(({ kind }) => kind === 'closed')).toHaveLength(1);
    const report = await findReport(api.dependencies, id);
    expect(await closeWorkshop(api.dependencies, id)).toEqual({ kind: 'not-open' });
    expect(await findReport(api.dependencies, id)).toEqual(report);
    expect((await publicQuarter())?.workshops).toBe((before?.workshops ?? 0) + 1);
  });

  test('adds nothing of a rehearsal or of what was called off, and a rehearsal goes in a day', async () => {
    const before = await publicQuarter();
    const rehearsal = await filled(10, { rehearsal: true, hostId: 'host-organisation' });
    const cancelled = await filled(12);
    await api.dependencies.documents.send(
      new UpdateCommand({
        TableName: api.dependencies.tableName,
        Key: keys.workshop(cancelled.id),
        UpdateExpression: 'SET cancelled = :yes',
        ExpressionAttributeValues: { ':yes': true },
      }),
    );
    await closeWorkshop(api.dependencies, rehearsal.id);
    await closeWorkshop(api.dependencies, cancelled.id);
    expect(await publicQuarter()).toEqual(before);
    expect(await findReport(api.dependencies, cancelled.id)).toBeDefined();
    const { expires } = (await findReport(api.dependencies, rehearsal.id)) ?? {};
    expect(expires).toBeGreaterThan(api.clock.now);
    const { documents, tableName } = api.dependencies;
    const { Item } = await documents.send(
      new GetCommand({ TableName: tableName, Key: keys.report(rehearsal.id) }),
    );
    expect(Item?.ttl).toBe(expires);
    api.clock.now += 86_400;
    expect(await findReport(api.dependencies, rehearsal.id)).toBeUndefined();
    api.clock.now -= 86_400;
  });

  test('leaves nothing of any person but what the records themselves are', async () => {
    const { id } = await filled(11);
    await closeWorkshop(api.dependencies, id);
    const { documents, tableName } = api.dependencies;
    const { Items = [] } = await documents.send(new ScanCommand({ TableName: tableName }));
    const left = Items.filter(({ sk }) => /^(?:REPORT|TALLY|20\d\d-)/.test(sk));
    expect(left.length).toBeGreaterThan(2);
    expect(JSON.stringify(left)).not.toMatch(/"p\d+"|answers|resume|sessionHash|quizId/);
    const { Item: tally } = await documents.send(
      new GetCommand({ TableName: tableName, Key: keys.tally(id) }),
    );
    const record = Items.find(({ sk, pk }) => sk === 'PARTICIPANT#p1' && pk === `WORKSHOP#${id}`);
    expect(tally?.ttl).toBe(record?.ttl);
  });
});

describe('the consumer that closes', () => {
  const publishing = () => {
    const published: string[] = [];
    const consume = closingConsumer(api.dependencies, async (text) => void published.push(text));
    return { published, consume };
  };
  const turned = (id: string, state: string, sequence = 1) =>
    streamRecord(sequence, undefined, { ...keys.workshop(id), kind: 'workshop', id, state });

  test('closes what has turned closing, once a batch, and publishes the public figures', async () => {
    const { id } = await filled(12);
    const other = await filled(12);
    const { consume, published } = publishing();
    const batch = batchOf([
      turned(id, 'closing'),
      turned(id, 'closing', 2),
      turned(other.id, 'open', 3),
      { dynamodb: 'nonsense' },
    ]);
    expect(await consume(batch)).toEqual({ state: {}, batchItemFailures: [] });
    expect([await stateOf(id), await stateOf(other.id)]).toEqual(['closed', 'open']);
    const told = impact.parse(JSON.parse(published.at(-1) ?? ''));
    expect({ ...told.quarters[0], heads: none }).toEqual(await publicQuarter());
    expect(told.provinces.map(({ province }) => province)).toContain('PK-IS');
  });

  test('publishes also what another run has closed before it died', async () => {
    const { id } = await filled(10);
    await closeWorkshop(api.dependencies, id);
    const { consume, published } = publishing();
    await consume(batchOf([turned(id, 'closing')]));
    expect(published).toHaveLength(1);
  });

  test('asks for a record again that fails, closes the others, and logs nothing of it', async () => {
    const broken = await openPlanned(api, {}, { modules: [{ id: 'ghost', version: 1 }] });
    const { id } = await filled(10);
    const { consume } = publishing();
    api.lines.length = 0;
    const answer = await consume(
      batchOf([turned(broken.id, 'closing', 8), turned(id, 'closing', 9)]),
    );
    expect(answer.batchItemFailures).toEqual([{ itemIdentifier: '8' }]);
    expect([await stateOf(broken.id), await stateOf(id)]).toEqual(['closing', 'closed']);
    expect(api.lines).toMatchObject([{ route: 'closing', status: 500 }]);
    expect(JSON.stringify(api.lines)).not.toContain(broken.id);
  });
});
