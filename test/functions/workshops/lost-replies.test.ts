import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type WorkshopSheet,
  workshopsEndpoints,
} from '../../../functions/enrollment/workshops/contract.ts';
import { documentsAt } from '../../../functions/platform/dependencies.ts';
import type { Endpoint } from '../../../functions/platform/endpoint.ts';
import { type FaultProxy, startFaultProxy } from '../../faults/fault-proxy.ts';
import { seededRandom } from '../../prove/seeded-random.ts';
import type { Got, Sent } from '../test-api.ts';
import { newKey, startWorkshops, testPlan, type Workshops } from './workshops-under-test.ts';

let workshops: Workshops;
let proxy: FaultProxy;
let documents: ReturnType<typeof documentsAt>;
beforeAll(async () => {
  workshops = await startWorkshops();
  proxy = await startFaultProxy(workshops.table.endpoint, { random: seededRandom(5) });
  documents = documentsAt(proxy.endpoint);
});
afterAll(async () => {
  documents.destroy();
  await proxy.stop();
  await workshops.stop();
});

const { plan, edit, change, takeDown } = workshopsEndpoints;

/** As the console does: the same again after each 503. */
async function insist(endpoint: Endpoint, sent: Sent): Promise<Got> {
  const call = workshops.over({ ...workshops.dependencies, documents });
  for (let tries = 0; tries < 200; tries += 1) {
    const got = await call(endpoint, sent);
    if (got.status !== 503) return got;
  }
  throw new Error(`${endpoint.name} was answered with 503 two hundred times.`);
}

describe('replies that get lost between the function and the table', () => {
  test('leave each step of a workshop done once', { timeout: 120_000 }, async () => {
    proxy.plan = { rate: 0.4, kinds: ['lost-reply', 'cut-reply', 'conflict'] };
    for (let round = 0; round < 10; round += 1) {
      const { cookie } = workshops.trainer;
      const params = { organisationId: workshops.organisationId };
      const body = { draftKey: newKey(), plan: testPlan };
      const draft = await insist(plan, { params, body, cookie });
      expect(draft.body).toMatchObject({ version: 1, state: 'draft', plan: testPlan });
      const about = { params: workshops.params(draft.body.id), cookie };
      const step = async (endpoint: Endpoint, from: number, more: object) => {
        const got = await insist(endpoint, { ...about, body: { version: from, ...more } });
        expect([got.status, got.body.version]).toEqual([200, from + 1]);
        const sheet: WorkshopSheet = got.body;
        return sheet;
      };
      await step(edit, 1, { plan: { ...testPlan, seats: 25 } });
      const opened = await step(change, 2, { change: { change: 'open' } });
      await step(change, 3, { change: { change: 'seats', seats: 35 } });
      const room = { headCounts: [], stakeholders: ['parents'], notes: [], paper: [] };
      expect(await step(takeDown, 4, { room })).toMatchObject({ room });
      const closed = await step(change, 5, { change: { change: 'close', noticeMinutes: 0 } });
      expect(closed).toMatchObject({ state: 'closing', plan: { seats: 35 } });
      expect(opened.code).toMatch(/^[0-9A-Z]{8}$/);
    }
    expect(proxy.done['lost-reply']).toBeGreaterThan(0);
  });
});
