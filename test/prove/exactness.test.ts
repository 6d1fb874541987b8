import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { acknowledged, checkHistory } from './history.ts';
import { httpClient } from './http-client.ts';
import { killSchedule } from './kill-schedule.ts';
import { buggyDocuments, conditionRemoved } from './planted-bugs.ts';
import { prepareParticipants } from './prepare-participants.ts';
import { apiWithin, type ProofStack, recordsOf, startProofStack } from './proof-stack.ts';
import { limit, scale } from './scale.ts';
import { seededRandom, seedOfRun } from './seeded-random.ts';
import { gradeByHand, handIn, plannedSubmissions } from './submissions.ts';

const { submissions, clients, kills } = scale.exactness;
const seed = seedOfRun();
const size = `${submissions.toLocaleString('en')} participants, ${clients} clients, ${kills} kills, seed ${seed}`;

let stack: ProofStack;
beforeEach(async () => {
  stack = await startProofStack();
}, 60_000);
afterEach(() => stack.stop());

describe('exactness', () => {
  test(`every acknowledged attempt is there once while processes are killed (${size})`, {
    timeout: limit(scale.exactness),
  }, async () => {
    const random = seededRandom(seed);
    const { workshops, participants } = await prepareParticipants(stack.dependencies, submissions);
    const api = await stack.startApi();
    const client = httpClient(api.url, random);
    const intents = plannedSubmissions(participants, random);
    const total = intents.length;
    const killing = killSchedule([stack.emulator, api], { kills, total, random });
    const began = performance.now();
    const history = await handIn(intents, { client, clients }, (_, count) =>
      killing.onAnswer(count),
    );
    const killed = await killing.finished();
    client.stop();
    await api.stop();

    const records = await recordsOf(stack.dependencies, workshops);
    const truth = { records, key: 'asking/after', grade: gradeByHand };
    const kept = [...records.values()].filter(({ attempts }) => attempts['asking/after']).length;
    console.log(
      `exactness: ${total} submissions of ${participants.length} participants, ${clients} ` +
        `clients, ${killed} kills, ${history.filter(acknowledged).length} acknowledged, ${kept} in ` +
        `the table, ${Math.round((performance.now() - began) / 1000)} s, seed ${seed}`,
    );
    expect(killed).toBeGreaterThanOrEqual(scale.name === 'full' ? 40 : kills - 1);
    expect(checkHistory(history, truth)).toEqual([]);
    expect(history).toHaveLength(total);
    expect(kept).toBe(participants.length);
    const accepted = history.filter(acknowledged);
    expect(new Set(accepted.map((each) => each.participantId)).size).toBe(participants.length);
  });

  test('the checker catches a write without its condition', { timeout: 60_000 }, async () => {
    const random = seededRandom(seed);
    const { workshops, participants } = await prepareParticipants(stack.dependencies, 60);
    const documents = buggyDocuments(stack.emulator.endpoint, conditionRemoved);
    const api = await apiWithin({ ...stack.dependencies, documents });
    const client = httpClient(api.url, random);
    const history = await handIn(plannedSubmissions(participants, random), { client, clients: 8 });
    client.stop();
    await api.stop();
    documents.destroy();
    const records = await recordsOf(stack.dependencies, workshops);
    const found = checkHistory(history, { records, key: 'asking/after', grade: gradeByHand });
    const rules = found.map(({ rule }) => rule);
    expect(rules).toContain('two different attempts acknowledged');
    expect(rules).toContain('acknowledged and something else in the table');
    expect(rules).toContain('acknowledged as new twice');
  });
});
