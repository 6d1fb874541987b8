import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { consentVersion, enrollmentEndpoints } from '../../functions/enrollment/contract.ts';
import { openWorkshop } from '../../functions/enrollment/open-workshop.ts';
import { readWorkshop } from '../../functions/enrollment/store/workshop-cache.ts';
import { type Dependencies, documentsAt } from '../../functions/platform/dependencies.ts';
import { startFaultProxy } from '../faults/fault-proxy.ts';
import { caller, type Got, testWorkshop } from '../functions/test-api.ts';
import { participantsOf } from './participants-of.ts';
import { buggyTransactions, seatUnchecked } from './planted-bugs.ts';
import { type ProofStack, startProofStack } from './proof-stack.ts';
import { limit, scale } from './scale.ts';
import { seededRandom, seedOfRun } from './seeded-random.ts';

const { joins, seats, rounds } = scale.seats;
const lossy = scale.lostReplies;
const seed = seedOfRun();

let stack: ProofStack;
beforeEach(async () => {
  stack = await startProofStack();
}, 60_000);
afterEach(() => stack.stop());

const open = (dependencies: Dependencies, places: number) =>
  openWorkshop(dependencies, {
    ...testWorkshop,
    seats: places,
    starts: dependencies.now() - 60,
    ends: dependencies.now() + 3_600,
  });

/** Joins until it is enrolled or refused, always with the same key, and then twice more. */
async function insist(call: ReturnType<typeof caller>, code: string): Promise<Got[]> {
  const joinKey = randomBytes(16).toString('base64url');
  const body = { joinKey, code, language: 'ar', consent: consentVersion };
  const settled: Got[] = [];
  for (let tries = 0; tries < 500 && settled.length < 3; tries += 1) {
    const got = await call(enrollmentEndpoints.join, { body });
    if (got.status !== 503) settled.push(got);
  }
  return settled;
}

/** One join, again only when the answer is 503. */
async function joinOnce(call: ReturnType<typeof caller>, code: string): Promise<Got> {
  const joinKey = randomBytes(16).toString('base64url');
  const body = { joinKey, code, language: 'en', consent: consentVersion };
  for (let tries = 0; tries < 100; tries += 1) {
    const got = await call(enrollmentEndpoints.join, { body });
    if (got.status !== 503) return got;
  }
  throw new Error('A join was answered with 503 a hundred times.');
}

/** All joins of one round at the same time; what was told and what is there. */
async function round(dependencies: Dependencies, writing: Dependencies) {
  const call = caller(writing);
  const { id, code } = await open(dependencies, seats);
  const told = await Promise.all(Array.from({ length: joins }, () => joinOnce(call, code)));
  const records = await participantsOf(dependencies, id);
  return {
    enrolled: told.filter(({ status }) => status === 201).length,
    full: told.filter(({ body }) => body.type === 'workshop-full').length,
    participants: records.length,
    taken: (await readWorkshop(dependencies, id))?.taken,
  };
}

describe('seats', () => {
  test(`${joins} joins for ${seats} seats enrol exactly ${seats} (${rounds} rounds)`, {
    timeout: limit(scale.seats),
  }, async () => {
    const exact = { enrolled: seats, full: joins - seats, participants: seats, taken: seats };
    for (let each = 0; each < rounds; each += 1) {
      expect(await round(stack.dependencies, stack.dependencies)).toEqual(exact);
    }
    console.log(`seats: ${rounds} rounds of ${joins} joins for ${seats} seats, each exact`);
  });

  test('the count catches a seat that is read but not reserved', { timeout: 60_000 }, async () => {
    const documents = buggyTransactions(stack.emulator.endpoint, seatUnchecked);
    const outcome = await round(stack.dependencies, { ...stack.dependencies, documents });
    documents.destroy();
    expect(outcome.participants).toBeGreaterThan(seats);
  });

  test(`joins with lost replies, repeated, make no second participant (${lossy.joins} joins, seed ${seed})`, {
    timeout: limit(lossy),
  }, async () => {
    const random = seededRandom(seed);
    const proxy = await startFaultProxy(stack.emulator.endpoint, { random });
    const documents = documentsAt(proxy.endpoint);
    const call = caller({ ...stack.dependencies, documents });
    const { id, code } = await open(stack.dependencies, lossy.seats);
    proxy.plan = { rate: 0.5, kinds: ['lost-reply', 'cut-reply'] };
    const all = await Promise.all(Array.from({ length: lossy.joins }, () => insist(call, code)));
    documents.destroy();
    await proxy.stop();

    const records = await participantsOf(stack.dependencies, id);
    const joined = all.filter(([first]) => first?.status === 201);
    console.log(
      `lost replies: ${lossy.joins} joins for ${lossy.seats} seats, ${proxy.done['lost-reply']} ` +
        `replies lost, ${records.length} participants`,
    );
    expect(records).toHaveLength(lossy.seats);
    expect(joined).toHaveLength(lossy.seats);
    expect((await readWorkshop(stack.dependencies, id))?.taken).toBe(lossy.seats);
    const ids = joined.map(([first]) => first?.cookie?.split('.')[1]);
    expect(ids.sort()).toEqual(records.map(({ participantId }) => participantId).sort());
    // Whoever repeats is told the same each time.
    for (const [first, ...again] of all) {
      for (const got of again) expect(toldIn(got)).toEqual(toldIn(first));
    }
  });
});

const toldIn = (got: Got | undefined) => [
  got?.status,
  got?.cookie,
  got?.body.resumeCode,
  got?.body.type,
];
