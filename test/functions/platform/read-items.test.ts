import { BatchGetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readItems } from '../../../functions/platform/read-items.ts';
import { keys } from '../../../functions/platform/table.ts';
import { isTransient } from '../../../functions/platform/transient.ts';
import { intercepted } from '../intercepted.ts';
import { startTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;
const all = Array.from({ length: 130 }, (_, index) => keys.report(`workshop${index}`));
beforeAll(async () => {
  api = await startTestApi();
  const { documents, tableName } = api.dependencies;
  for (const key of all) {
    await documents.send(new PutCommand({ TableName: tableName, Item: { ...key } }));
  }
});
afterAll(() => api.stop());

/** A table whose answers hold at most so many of the items that a batch asks for. */
function answering(most: number) {
  const { documents, tableName } = api.dependencies;
  const asked: number[] = [];
  const partly = intercepted(documents, async (command, send) => {
    if (!(command instanceof BatchGetCommand)) return send();
    const { Keys = [], ...how } = command.input.RequestItems?.[tableName] ?? {};
    asked.push(Keys.length);
    const left = { [tableName]: { ...how, Keys: Keys.slice(most) } };
    if (most === 0) return { UnprocessedKeys: left };
    const RequestItems = { [tableName]: { ...how, Keys: Keys.slice(0, most) } };
    const { Responses } = await documents.send(new BatchGetCommand({ RequestItems }));
    return { Responses, UnprocessedKeys: left };
  });
  return { asked, reader: { documents: partly, tableName } };
}

const namesOf = (items: readonly Record<string, unknown>[]) =>
  items.map(({ pk }) => String(pk)).sort();

describe('readItems()', () => {
  test('reads more than a batch, without those that are not there', async () => {
    const read = await readItems(api.dependencies, [...all, keys.report('none')], {
      consistent: true,
    });
    expect(namesOf(read)).toEqual(all.map(({ pk }) => pk).sort());
    expect(await readItems(api.dependencies, [], { consistent: true })).toEqual([]);
  });

  test('asks again for what an answer had no room for, until it has all', async () => {
    const { asked, reader } = answering(60);
    const read = await readItems(reader, all, { consistent: false });
    expect(namesOf(read)).toEqual(all.map(({ pk }) => pk).sort());
    expect(asked).toEqual([100, 70, 10]);
  });

  test('is called throttled when nothing comes, so that the page asks again', async () => {
    const { asked, reader } = answering(0);
    const error = await readItems(reader, all, { consistent: true }).catch((cause) => cause);
    expect([error.name, isTransient(error)]).toEqual(['ThrottlingException', true]);
    expect(asked).toEqual([100]);
  });
});
