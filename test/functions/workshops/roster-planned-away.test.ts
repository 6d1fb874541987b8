import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { personalCodeHash } from '../../../functions/enrollment/roster.ts';
import { batchesOf, noteBatch } from '../../../functions/enrollment/store/roster-batches.ts';
import { issueCodes, readCodes } from '../../../functions/enrollment/store/roster-codes.ts';
import { workshopsEndpoints } from '../../../functions/enrollment/workshops/contract.ts';
import type { Dependencies } from '../../../functions/platform/dependencies.ts';
import { intercepted } from '../intercepted.ts';
import { testNow } from '../test-api.ts';
import {
  duringTestPlan,
  newKey,
  startWorkshops,
  testPlan,
  type Workshops,
} from './workshops-under-test.ts';

let workshops: Workshops;
let id: string;
beforeAll(async () => {
  workshops = await startWorkshops();
});
afterAll(() => workshops.stop());
beforeEach(async () => {
  workshops.clock.now = testNow;
  id = (await workshops.draft({ joining: 'roster' })).id;
});

const request = async () => ({
  params: workshops.params(id),
  cookie: await workshops.signIn(workshops.coordinator),
});
const issued = async (count: number): Promise<string[]> => {
  const body = { batchKey: newKey(), count, instead: [] };
  const got = await workshops.call(workshopsEndpoints.issueCodes, { ...(await request()), body });
  return got.body.codes;
};
const planned = async (joining: 'code' | 'roster', version: number, over?: Dependencies) =>
  (over ? workshops.over(over) : workshops.call)(workshopsEndpoints.edit, {
    ...(await request()),
    body: { version, plan: { ...testPlan, joining } },
  });
const hashOf = (code: string) => personalCodeHash(workshops.dependencies.secrets, code);
const kept = async (codes: readonly string[]) =>
  (await readCodes(workshops.dependencies, id, codes.map(hashOf))).size;
const open = async () => {
  const { body } = await workshops.ask(id, { change: 'open' });
  workshops.clock.now = duringTestPlan;
  return body;
};

test('personal codes go when a draft is planned without them, and come anew with another plan', async () => {
  const codes = await issued(30);
  expect(await kept(codes)).toBe(30);
  expect((await planned('code', 1)).status).toBe(200);
  expect(await kept(codes)).toBe(0);
  expect(await batchesOf(workshops.dependencies, id)).toEqual([]);
  expect((await planned('roster', 2)).status).toBe(200);
  const [fresh = ''] = await issued(1);
  await open();
  expect((await workshops.join(codes[0] ?? '')).body.type).toBe('code-unknown');
  expect((await workshops.join(fresh)).status).toBe(201);
});

test('personal codes stay when the plan is refused', async () => {
  const codes = await issued(3);
  expect((await planned('code', 7)).body.type).toBe('changed-meanwhile');
  expect(await kept(codes)).toBe(3);
});

test('codes of a batch made at the same moment stay in the list, so that erasing finds them', async () => {
  const [printed = ''] = await issued(1);
  const { dependencies } = workshops;
  const late = { seed: 'A'.repeat(22), count: 2 };
  const documents = intercepted(dependencies.documents, async (command, send) => {
    if (command instanceof TransactWriteCommand) await noteBatch(dependencies, id, late);
    return send();
  });
  expect((await planned('code', 1, { ...dependencies, documents })).status).toBe(200);
  expect(await kept([printed])).toBe(0);
  expect(await batchesOf(dependencies, id)).toContainEqual(late);
});

test('a personal code that is left over leads nowhere', async () => {
  const left = '2345678923';
  await planned('code', 1);
  const { code } = await open();
  const expires = testNow + 86_400 * 30;
  await issueCodes(workshops.dependencies, { workshopId: id, hashes: [hashOf(left)], expires });
  expect((await workshops.join(left)).body.type).toBe('code-unknown');
  expect((await workshops.join(code)).status).toBe(201);
});
