import { isDeepStrictEqual } from 'node:util';
import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { changeWrite } from '../../../functions/enrollment/change-write.ts';
import { readWorkshop } from '../../../functions/enrollment/store/workshop-cache.ts';
import { writeWorkshop } from '../../../functions/enrollment/store/write-workshop.ts';
import { closeWorkshop } from '../../../functions/insights/close-workshop.ts';
import { dueNow } from '../../../functions/insights/store/due.ts';
import { sweep } from '../../../functions/insights/sweep.ts';
import { type Key, keys } from '../../../functions/platform/table.ts';
import { intercepted } from '../intercepted.ts';
import { startTestApi, type TestApi, testNow } from '../test-api.ts';
import { openPlanned } from './filled-workshop.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());
beforeEach(() => {
  api.clock.now = testNow;
});

async function opened(ends: number) {
  const workshop = await openPlanned(api, {}, { ends });
  await note(workshop.id, ends);
  return workshop.id;
}

const note = (workshopId: string, moment: number) =>
  api.dependencies.documents.send(
    new PutCommand({
      TableName: api.dependencies.tableName,
      Item: { ...keys.due(moment, workshopId), kind: 'due', workshopId },
    }),
  );

const stateOf = async (id: string) => (await readWorkshop(api.dependencies, id))?.state;
const isDue = async (id: string) =>
  (await dueNow(api.dependencies)).some(({ workshopId }) => workshopId === id);

const isUpdateOf = (key: Key, sent: unknown) =>
  sent instanceof UpdateCommand && isDeepStrictEqual(sent.input.Key, key);

/** The table, with something that happens before each change of a workshop. */
function beforeUpdateOf(id: string, happens: () => Promise<unknown>) {
  return intercepted(api.dependencies.documents, async (command, send) => {
    if (isUpdateOf(keys.workshop(id), command)) await happens();
    return send();
  });
}

describe('the sweep', () => {
  test('begins to close what is due, to the second, and nothing else', async () => {
    const [due, later] = [await opened(testNow + 60), await opened(testNow + 61)];
    api.clock.now += 59;
    await sweep(api.dependencies);
    expect(await stateOf(due)).toBe('open');
    api.clock.now += 1;
    await sweep(api.dependencies);
    expect([await stateOf(due), await stateOf(later)]).toEqual(['closing', 'open']);
  });

  test('closes at the moment of a notice that was given', async () => {
    const workshop = await openPlanned(api, {}, { ends: testNow + 86_400 });
    const notice = { change: 'close', noticeMinutes: 5 } as const;
    await writeWorkshop(
      api.dependencies,
      workshop,
      changeWrite(api.dependencies, workshop, notice),
    );
    api.clock.now += 299;
    await sweep(api.dependencies);
    expect(await stateOf(workshop.id)).toBe('open');
    api.clock.now += 1;
    await sweep(api.dependencies);
    expect(await stateOf(workshop.id)).toBe('closing');
  });

  test('leaves open what is extended after it was read, while others are closed', async () => {
    // More than are looked at together: some are written before this one is read.
    const others = await Promise.all(Array.from({ length: 9 }, () => opened(testNow + 59)));
    const id = await opened(testNow + 60);
    const { documents, tableName } = api.dependencies;
    const endAt = (ends: number) =>
      documents.send(
        new UpdateCommand({
          TableName: tableName,
          Key: keys.workshop(id),
          UpdateExpression: 'SET ends = :ends',
          ExpressionAttributeValues: { ':ends': ends },
        }),
      );
    api.clock.now += 60;
    const extending = beforeUpdateOf(id, () => endAt(testNow + 3_600));
    await sweep({ ...api.dependencies, documents: extending });
    expect(await stateOf(id)).toBe('open');
    for (const other of others) expect(await stateOf(other)).toBe('closing');
    await endAt(testNow + 60);
    await sweep(api.dependencies);
    expect(await stateOf(id)).toBe('closing');
  });

  test('holds nobody up over one that fails, says how many did, and closes it a minute later', async () => {
    const [id, other] = [await opened(testNow + 5), await opened(testNow + 6)];
    api.clock.now += 6;
    const failing = beforeUpdateOf(id, () => Promise.reject(new Error('secret of somebody')));
    expect(await sweep({ ...api.dependencies, documents: failing })).toBe(1);
    expect([await stateOf(id), await stateOf(other)]).toEqual(['open', 'closing']);
    expect(api.lines).toMatchObject([{ route: 'sweep', status: 500, requestId: 'none' }]);
    expect(JSON.stringify(api.lines)).not.toContain('secret of somebody');
    api.lines.length = 0;
    expect(await sweep(api.dependencies)).toBe(0);
    expect(await stateOf(id)).toBe('closing');
  });

  test('forgets the old moment of an extended workshop, and one that is closed or gone', async () => {
    const extended = await opened(testNow + 86_400);
    await note(extended, testNow - 10);
    const closed = await opened(testNow + 5);
    await closeWorkshop(api.dependencies, closed);
    await note('gone', testNow);
    api.clock.now += 5;
    await sweep(api.dependencies);
    expect(await stateOf(extended)).toBe('open');
    for (const id of [extended, closed, 'gone']) expect(await isDue(id)).toBe(false);
  });

  test('begins a job again that got lost, once in a quarter of an hour', async () => {
    const id = await opened(testNow + 5);
    const item = async () => {
      const { documents, tableName } = api.dependencies;
      const { Item } = await documents.send(
        new GetCommand({ TableName: tableName, Key: keys.workshop(id) }),
      );
      return Item;
    };
    api.clock.now += 5;
    await sweep(api.dependencies);
    const begun = await item();
    for (let minute = 0; minute < 15; minute += 1) {
      await sweep(api.dependencies);
      expect(await item()).toEqual(begun);
      api.clock.now += 60;
    }
    api.clock.now += 1;
    await sweep(api.dependencies);
    const nudged = await item();
    expect(nudged).not.toEqual(begun);
    api.clock.now += 60;
    await sweep(api.dependencies);
    expect(await item()).toEqual(nudged);
    expect(api.lines).toEqual([]);
  });
});
