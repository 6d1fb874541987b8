import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Dependencies } from '../../functions/platform/dependencies.ts';
import { examOf } from '../functions/exams/exam-api.ts';
import { bodyFor } from '../functions/exams/exam-people.ts';
import { testTrack } from '../functions/test-content.ts';
import { httpClient } from './http-client.ts';
import { buggyDocuments, conditionRemoved } from './planted-bugs.ts';
import { type ProofStack, startProofStack } from './proof-stack.ts';
import { limit, scale } from './scale.ts';
import { seededRandom, seedOfRun } from './seeded-random.ts';
import { type OpenSitting, openSitting, randomAnswers, wrongsOf } from './sitting-rounds.ts';

const { rounds } = scale.sittings;
const seed = seedOfRun();

let stack: ProofStack;
let dependencies: Dependencies;
beforeEach(async () => {
  stack = await startProofStack();
  ({ dependencies } = stack);
}, 60_000);
afterEach(() => stack.stop());

/** From 2 to 16, one more in each round. */
const atOnceIn = (round: number) => 2 + (round % 15);

/** Different answers for each submission, but every fifth as the one before: a second tap. */
function sentBy(open: OpenSitting, count: number, random: () => number) {
  const sent = [randomAnswers(open.items, random)];
  while (sent.length < count) {
    const last = sent.at(-1);
    sent.push(last && random() < 0.2 ? last : randomAnswers(open.items, random));
  }
  return sent;
}

/** Within this process: each submission by a clock of its own, the first ones before the end. */
async function straddlingRound(count: number, documents = dependencies.documents) {
  const random = seededRandom(seed + count);
  const bodyId = await bodyFor(dependencies);
  const open = await openSitting(dependencies, bodyId, random);
  const sent = sentBy(open, count, random);
  const told = await Promise.all(
    sent.map((answers) => {
      const now = open.ends - (random() < 0.7 ? 1 : 0);
      const exam = examOf({ ...dependencies, documents, now: () => now }, bodyId, open);
      return exam.submit(answers, open.revision);
    }),
  );
  return wrongsOf(dependencies, open, { sent, told });
}

describe('sittings', () => {
  test(`2 to 16 simultaneous submissions are graded once (${rounds} sittings, 2 processes, seed ${seed})`, {
    timeout: limit(scale.sittings),
  }, async () => {
    const random = seededRandom(seed);
    const bodyId = await bodyFor(dependencies);
    const apis = await Promise.all([stack.startApi(), stack.startApi()]);
    const clients = apis.map(({ url }) => httpClient(url, random));
    const path =
      `/api/certification/paths/${bodyId}/${testTrack.id}/sittings/1/submission` as const;
    let submissions = 0;
    for (let round = 0; round < rounds; round += 1) {
      const open = await openSitting(dependencies, bodyId, random);
      const sent = sentBy(open, atOnceIn(round), random);
      const { cookie, revision } = open;
      const told = await Promise.all(
        sent.flatMap((answers, at) => {
          const body = { revision, answers, language: 'ar' };
          const asking = { method: 'POST', path, cookie, body } as const;
          return clients[at % clients.length]?.untilAnswered(asking) ?? [];
        }),
      );
      submissions += told.length;
      expect([round, await wrongsOf(dependencies, open, { sent, told })]).toEqual([round, []]);
    }
    for (const client of clients) client.stop();
    for (const api of apis) await api.stop();
    console.log(`sittings: ${submissions} submissions of ${rounds} sittings, each graded once`);
  });

  test(`so they are by clocks on both sides of the end (${rounds} sittings, seed ${seed})`, {
    timeout: limit(scale.sittings),
  }, async () => {
    for (let round = 0; round < rounds; round += 1) {
      expect([round, await straddlingRound(atOnceIn(round))]).toEqual([round, []]);
    }
  });

  test('the check catches a submission that is written without its condition', async () => {
    const documents = buggyDocuments(stack.emulator.endpoint, conditionRemoved);
    const wrong = 'a submission was told another result than the one that is kept';
    let wrongs: readonly string[] = [];
    // A busy machine may happen to handle them one after the other: then nothing is wrong yet.
    for (let round = 0; round < 20 && !wrongs.includes(wrong); round += 1) {
      wrongs = await straddlingRound(16, documents);
    }
    expect(wrongs).toContain(wrong);
    documents.destroy();
  });
});
