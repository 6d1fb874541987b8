import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readWorkshop } from '../../../functions/enrollment/store/workshop-cache.ts';
import { closeWorkshop } from '../../../functions/insights/close-workshop.ts';
import { dueNow } from '../../../functions/insights/store/due.ts';
import { sweep } from '../../../functions/insights/sweep.ts';
import { keys } from '../../../functions/platform/table.ts';
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
    const id = await opened(testNow + 86_400);
    await api.dependencies.documents.send(
      new UpdateCommand({
        TableName: api.dependencies.tableName,
        Key: keys.workshop(id),
        UpdateExpression: 'SET closingAt = :at',
        ExpressionAttributeValues: { ':at': testNow + 300 },
      }),
    );
    await note(id, testNow + 300);
    api.clock.now += 300;
    await sweep(api.dependencies);
    expect(await stateOf(id)).toBe('closing');
  });

  test.each(['ends', 'closingAt'])(
    'leaves open what is extended after it was read: %s',
    async (field) => {
      const id = await opened(testNow + (field === 'ends' ? 60 : 120));
      const { documents, tableName } = api.dependencies;
      const set = (name: string, at: number) =>
        documents.send(
          new UpdateCommand({
            TableName: tableName,
            Key: keys.workshop(id),
            UpdateExpression: 'SET #field = :at',
            ExpressionAttributeNames: { '#field': name },
            ExpressionAttributeValues: { ':at': at },
          }),
        );
      if (field === 'closingAt') await set(field, testNow + 60);
      await note(id, testNow + 60);
      api.clock.now += 60;
      const extending = new Proxy(documents, {
        get: (target, name) => {
          const found = Reflect.get(target, name);
          if (name !== 'send') return found;
          return async (...sent: unknown[]) => {
            if (sent[0] instanceof UpdateCommand) await set(field, testNow + 3_600);
            return Reflect.apply(found, target, sent);
          };
        },
      });
      await sweep({ ...api.dependencies, documents: extending });
      expect(await stateOf(id)).toBe('open');
      await set('ends', testNow + 60);
      await sweep(api.dependencies);
      expect(await stateOf(id)).toBe('closing');
    },
  );

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
