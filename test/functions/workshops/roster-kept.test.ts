import { afterAll, beforeAll, expect, test } from 'vitest';
import { workshopsEndpoints } from '../../../functions/enrollment/workshops/contract.ts';
import { newKey, startWorkshops, testPlan, type Workshops } from './workshops-under-test.ts';

let workshops: Workshops;
beforeAll(async () => {
  workshops = await startWorkshops({ rosterRetentionDays: 30 });
});
afterAll(() => workshops.stop());

const day = 86_400;

test('a personal code lives its days after the last moment to which its workshop was extended', async () => {
  const { issueCodes, rosterStanding } = workshopsEndpoints;
  const { id } = await workshops.draft({ joining: 'roster' });
  const about = async () => ({
    params: workshops.params(id),
    cookie: await workshops.signIn(workshops.coordinator),
  });
  const body = { batchKey: newKey(), count: 1, instead: [] };
  // Printed while the workshop is still a draft.
  const got = await workshops.call(issueCodes, { ...(await about()), body });
  const [code = ''] = got.body.codes;
  await workshops.ask(id, { change: 'open' });
  const closes = testPlan.closes + 90 * day;
  expect((await workshops.ask(id, { change: 'extend', closes })).status).toBe(200);
  workshops.clock.now = closes - 10;
  expect((await workshops.join(code)).status).toBe(201);
  const standingAt = async (moment: number) => {
    workshops.clock.now = moment;
    const asked = { ...(await about()), body: { codes: [code] } };
    const { body: told } = await workshops.call(rosterStanding, asked);
    return told.codes[0].standing;
  };
  expect(await standingAt(closes + 30 * day - 1)).toBe('issued');
  expect(await standingAt(closes + 30 * day)).toBe('unknown');
});
