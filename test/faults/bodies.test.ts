import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bodiesEndpoints } from '../../functions/certification/bodies/contract.ts';
import { countedCredentialsOf } from '../../functions/certification/bodies/store/credentials.ts';
import type { CredentialView } from '../../functions/certification/fields.ts';
import { documentsAt } from '../../functions/platform/dependencies.ts';
import type { Endpoint } from '../../functions/platform/endpoint.ts';
import { table as spelled, statusPartition } from '../../functions/platform/table.ts';
import {
  applicantAt,
  type Body,
  bodyFor,
  newId,
  recognisedAs,
  testProfile,
} from '../functions/certification/bodies/body-under-test.ts';
import { caller, type Got, type Sent, startTestApi, type TestApi } from '../functions/test-api.ts';
import { limit, scale } from '../prove/scale.ts';
import { seededRandom } from '../prove/seeded-random.ts';
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts';

let api: TestApi;
let proxy: FaultProxy;
beforeAll(async () => {
  api = await startTestApi();
  proxy = await startFaultProxy(api.table.endpoint, { random: seededRandom(11) });
});
afterAll(async () => {
  await proxy.stop();
  await api.stop();
});

const { changeIssuer, decide, changeCredential, recognise, settleRecognition } = bodiesEndpoints;

/**
 * As the pages do: the same again after each 503. A client has an allowance of retries, which half of
 * all replies lost use up within a few acts, and then no act of ten requests ends any more; so each
 * act has a client of its own.
 */
async function insist(endpoint: Endpoint, sent: Sent): Promise<Got> {
  const documents = documentsAt(proxy.endpoint);
  try {
    const call = caller({ ...api.dependencies, documents });
    for (let tries = 0; tries < 200; tries += 1) {
      const got = await call(endpoint, sent);
      if (got.status !== 503) return got;
    }
  } finally {
    documents.destroy();
  }
  throw new Error(`${endpoint.name} was answered with 503 two hundred times.`);
}

async function certify(body: Body): Promise<CredentialView> {
  const { trainer } = await applicantAt(api, body);
  const got = await insist(decide, {
    cookie: body.first.cookie,
    params: { ...body.params, staffId: trainer.staffId, trackId: 'calm-leader' },
    body: { decision: 'approve', version: 1 },
  });
  expect(got.body.path.application.state).toBe('approved');
  return got.body.path.credential;
}

/** Revision, places given away, and places there are. */
async function listOf({ organisationId }: Body) {
  const { Items = [] } = await api.table.documents.send(
    new QueryCommand({
      TableName: api.table.tableName,
      KeyConditionExpression: '#pk = :pk',
      ExpressionAttributeNames: { '#pk': spelled.partitionKey },
      ExpressionAttributeValues: { ':pk': statusPartition(organisationId, 1) },
    }),
  );
  const list = Items.find(({ kind }) => kind === 'status-list');
  return [list?.revision, list?.taken, Items.length - 1];
}

const { rounds } = scale.bodies;

describe(`replies that get lost between the function and the table, in ${rounds} rounds`, () => {
  test('leave each act of a body done once', { timeout: limit(scale.bodies) }, async () => {
    proxy.plan = { rate: 0.5, kinds: ['lost-reply', 'cut-reply'] };
    for (let round = 0; round < rounds; round += 1) {
      const body = await bodyFor(api);
      const { params } = body;
      const { cookie } = body.first;
      const profile = { ...testProfile, name: 'Renamed' };
      const shown = await insist(changeIssuer, { cookie, params, body: { version: 2, profile } });
      expect(shown.body.version).toBe(3);
      const issued = await certify(body);
      const change = async (version: number, asked: object) => {
        const sent = { params: { ...params, credentialId: issued.id }, cookie };
        const changed = { version, reason: 'A report.', ...asked };
        const got = await insist(changeCredential, { ...sent, body: changed });
        expect([got.status, got.body.version]).toEqual([200, version + 1]);
      };
      await change(1, { change: 'suspend' });
      await change(2, { change: 'reinstate' });
      await change(3, { change: 'supersede', name: 'Right Name' });
      const proposal = { pageKey: newId(), recognised: [recognisedAs('zara@example.org')] };
      const proposed = await insist(recognise, { cookie, params, body: proposal });
      expect(proposed.body.recognitions).toHaveLength(1);
      const recognitionId = proposed.body.recognitions[0].id;
      const settled = await insist(settleRecognition, {
        cookie: body.second.cookie,
        params: { ...params, recognitionId },
        body: { settle: 'confirm' },
      });
      expect(settled.body.credential.state).toBe('active');
      const all = await countedCredentialsOf(api.dependencies, body.organisationId, 0);
      expect(all.map(({ state }) => state).sort()).toEqual(['active', 'active', 'superseded']);
      // Issued twice, changed thrice, of which once with a further credential in the same act.
      expect(await listOf(body)).toEqual([5, 3, 3]);
    }
    expect(proxy.done['lost-reply']).toBeGreaterThan(0);
  });
});
