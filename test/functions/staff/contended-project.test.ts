import { TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keys } from '../../../functions/platform/table.ts';
import { staffEndpoints } from '../../../functions/staff/contract.ts';
import { intercepted } from '../intercepted.ts';
import { caller, startTestApi, type TestApi } from '../test-api.ts';
import { organisationFor, signedIn } from './signed-in.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

test('a project that others archive and take out all the time is asked for again, not for ever', async () => {
  const organisationId = await organisationFor(api);
  const { cookie } = await signedIn(api, { organisationId, roles: ['coordinator'] });
  const { addProject, changeProject } = staffEndpoints;
  const body = { name: 'Campaign', pageKey: 'k'.repeat(22) };
  const added = await api.call(addProject, { cookie, params: { organisationId }, body });
  const { documents, tableName } = api.dependencies;
  let archived = false;
  let writes = 0;
  /** Somebody else's change, before each write. */
  const turn = () => {
    writes += 1;
    if (writes > 50) throw new Error('It never ends.');
    archived = !archived;
    return documents.send(
      new UpdateCommand({
        TableName: tableName,
        Key: keys.project(organisationId, added.body.id),
        UpdateExpression: 'SET archived = :archived',
        ExpressionAttributeValues: { ':archived': archived },
      }),
    );
  };
  const contended = intercepted(documents, async (command, send) => {
    if (command instanceof TransactWriteCommand) await turn();
    return send();
  });
  const call = caller({ ...api.dependencies, documents: contended });
  const params = { organisationId, projectId: added.body.id };
  const change = { cookie, params, body: { name: 'Autumn', archived: true } };
  const got = await call(changeProject, change);
  expect([got.status, got.body.type]).toEqual([503, 'try-again-later']);
  expect(writes).toBe(4);
  expect((await api.call(changeProject, change)).body).toMatchObject(change.body);
});
