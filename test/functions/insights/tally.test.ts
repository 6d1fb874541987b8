import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { recount } from '../../../functions/insights/recount.ts';
import { readTally } from '../../../functions/insights/store/tally.ts';
import { tallyConsumer } from '../../../functions/insights/tally.ts';
import { buggyDocuments } from '../../prove/planted-bugs.ts';
import { putItems } from '../put-items.ts';
import { startTestApi, type TestApi } from '../test-api.ts';
import { learner } from './filled-workshop.ts';
import { attempt, batchOf, participantItem, streamRecord } from './stream-records.ts';

let api: TestApi;
let consume: ReturnType<typeof tallyConsumer>;
let workshopId: string;
let workshops = 0;

beforeAll(async () => {
  api = await startTestApi();
  consume = tallyConsumer(api.dependencies);
});
afterAll(() => api.stop());
beforeEach(() => {
  workshops += 1;
  workshopId = `workshop${workshops}`;
  api.lines.length = 0;
});

const tally = () => readTally(api.dependencies, workshopId);
const person = (id: string, changes = {}) => participantItem(workshopId, id, changes);
const nothingFailed = { state: {}, batchItemFailures: [] };

describe('the tally', () => {
  test('counts who joined and how far they came, and never an answer', async () => {
    const joined = person('p1');
    const halfway = person('p1', { lessons: new Set(['asking/first']) });
    const read = person('p1', { lessons: new Set(['asking/first', 'asking/second']) });
    const before = { ...read, attempts: { 'asking/before': attempt } };
    const after = {
      ...before,
      attempts: { 'asking/before': attempt, 'asking/after': attempt },
      feedback: { useful: 5, respected: null, readyToHelp: 1 },
    };
    const steps = [undefined, joined, halfway, read, before, after];
    const records = steps
      .slice(1)
      .map((item, index) => streamRecord(index + 1, steps[index], item));
    expect(await consume(batchOf([...records, streamRecord(9, undefined, person('p2'))]))).toEqual(
      nothingFailed,
    );
    expect(await tally()).toEqual({
      joined: 2,
      'asking/lessons': 1,
      'asking/before': 1,
      'asking/after': 1,
      feedback: 1,
    });
  });

  test('takes an erased participant back out', async () => {
    const before = person('p1', { attempts: { 'asking/before': attempt } });
    await consume(batchOf([streamRecord(1, undefined, person('p1'))]));
    await consume(batchOf([streamRecord(2, person('p1'), before)]));
    await consume(batchOf([streamRecord(3, before)]));
    expect(await tally()).toEqual({ joined: 0, 'asking/before': 0 });
  });

  test('counts each change once, however batches are cut when they come again', async () => {
    const records = Array.from({ length: 6 }, (_, index) =>
      streamRecord(index + 1, undefined, person(`p${index}`)),
    );
    await consume(batchOf(records.slice(0, 3)));
    await consume(batchOf(records.slice(0, 5)));
    await consume(batchOf(records.slice(1, 2)));
    await consume(batchOf(records));
    expect(await tally()).toEqual({ joined: 6 });
  });

  test('compares sequence numbers as numbers of forty digits, each shard by itself', async () => {
    const big = '1000000000000000000000000000000000000000';
    await consume(batchOf([streamRecord(9, undefined, person('p1'))], 'shard-a'));
    await consume(batchOf([streamRecord(10, undefined, person('p2'))], 'shard-a'));
    await consume(batchOf([streamRecord(big, undefined, person('p3'))], 'shard-a'));
    await consume(batchOf([streamRecord(3, undefined, person('p4'))], 'shard-b'));
    await consume(batchOf([streamRecord(10, undefined, person('p2'))], 'shard-a'));
    expect(await tally()).toEqual({ joined: 4 });
  });

  test('ignores every other item and changes that move nobody on', async () => {
    const { id } = await api.open();
    const session = person('p1', { sessionEnds: 5 });
    const records = [
      streamRecord(1, undefined, { pk: `WORKSHOP#${id}`, sk: 'WORKSHOP', kind: 'workshop', id }),
      streamRecord(2, undefined, { pk: 'RESUME#x', sk: 'RESUME', kind: 'resume-code', workshopId }),
      streamRecord(3, person('p1'), session),
    ];
    expect(await consume(batchOf(records))).toEqual(nothingFailed);
    expect(await tally()).toBeUndefined();
    expect(api.lines).toEqual([]);
  });

  test('leaves a record out that cannot be read, and logs nothing of what is in it', async () => {
    const records = [
      streamRecord(1, undefined, person('p1')),
      streamRecord(2, undefined, person('p2', { attempts: 'secret-answer' })),
      { eventName: 'INSERT', dynamodb: { SequenceNumber: 'secret-number' } },
      'secret-nonsense',
      streamRecord(5, undefined, person('p3')),
    ];
    expect(await consume(batchOf(records))).toEqual(nothingFailed);
    expect(await tally()).toEqual({ joined: 2 });
    expect(api.lines).toHaveLength(3);
    expect(api.lines[0]).toMatchObject({ route: 'tally', status: 500 });
    expect(JSON.stringify(api.lines)).not.toMatch(/secret|p2|workshop\d/);
  });

  test('never comes back after its workshop was erased', async () => {
    await consume(batchOf([streamRecord(5, person('p1')), streamRecord(6, person('p2'))]));
    expect(await tally()).toBeUndefined();
  });

  test('asks for a batch again from where the table failed', async () => {
    const documents = buggyDocuments(api.table.endpoint, () => 'not a condition');
    const failing = tallyConsumer({ ...api.dependencies, documents });
    const records = [
      streamRecord(1, person('p1'), person('p1')),
      streamRecord(9, undefined, person('p2')),
      streamRecord(10, undefined, person('p3')),
    ];
    expect(await failing(batchOf(records))).toEqual({
      state: {},
      batchItemFailures: [{ itemIdentifier: '9' }],
    });
    documents.destroy();
    expect(await consume(batchOf(records))).toEqual(nothingFailed);
    expect(await tally()).toEqual({ joined: 2 });
  });

  test('hands a window on, and takes its last call, which has no records', async () => {
    const event = { ...batchOf([]), state: { kept: 1 }, isFinalInvokeForWindow: true };
    expect(await consume(event)).toEqual({ state: { kept: 1 }, batchItemFailures: [] });
    const without = { Records: [streamRecord(1, undefined, person('p1'))] };
    await expect(consume(without)).rejects.toThrow('tumbling window');
  });

  test('forgets the checkpoints of shards that have ended, and counts on', async () => {
    for (let shard = 0; shard < 40; shard += 1) {
      const record = streamRecord(shard + 1, undefined, person(`p${shard}`));
      await consume(batchOf([record], `shard-${shard}`));
      api.clock.now += 14_400;
    }
    expect(await tally()).toEqual({ joined: 40 });
    const { documents, tableName } = api.dependencies;
    const { GetCommand } = await import('@aws-sdk/lib-dynamodb');
    const { keys } = await import('../../../functions/platform/table.ts');
    const { Item = {} } = await documents.send(
      new GetCommand({ TableName: tableName, Key: keys.tally(workshopId) }),
    );
    const shards = Object.keys(Item).filter((name) => name.startsWith('shard '));
    expect(shards.length).toBeLessThanOrEqual(17);
    expect(shards).toContain('shard shard-39');
  });
});

test('recount() says what the records say and where the tally differs', async () => {
  const { id } = await api.open();
  const people = ['p1', 'p2', 'p3'].map((each) => learner(id, each, [1, 2]));
  await putItems(api.dependencies, people);
  const records = {
    joined: 3,
    'asking/before': 3,
    'asking/lessons': 3,
    'asking/after': 3,
    feedback: 3,
  };
  expect(await recount(api.dependencies, id)).toEqual({
    tally: {},
    records,
    difference: Object.fromEntries(Object.keys(records).map((name) => [name, -3])),
  });
  const changes = people.map((each, at) => streamRecord(at + 1, undefined, each));
  await consume(batchOf(changes.slice(0, 2)));
  const behind = await recount(api.dependencies, id);
  expect(behind.tally).toMatchObject({ joined: 2, feedback: 2 });
  expect(behind.records).toEqual(records);
  expect(behind.difference).toEqual(
    Object.fromEntries(Object.keys(records).map((name) => [name, -1])),
  );
  await consume(batchOf(changes));
  expect(await recount(api.dependencies, id)).toEqual({ tally: records, records, difference: {} });
});
