import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Participant, participant } from '../../functions/enrollment/participant.ts';
import { readWorkshop } from '../../functions/enrollment/store/workshop-cache.ts';
import { closeWorkshop } from '../../functions/insights/close-workshop.ts';
import { documentsAt } from '../../functions/platform/dependencies.ts';
import { type Exchange, startFaultProxy } from '../faults/fault-proxy.ts';
import { acknowledged, checkHistory, checkSealed } from './history.ts';
import { httpClient } from './http-client.ts';
import { killSchedule } from './kill-schedule.ts';
import { killed, nodeProcess } from './killable.ts';
import { buggyDocuments, sealForgotten } from './planted-bugs.ts';
import { prepareParticipants } from './prepare-participants.ts';
import { apiWithin, type ProofStack, recordsOf, startProofStack } from './proof-stack.ts';
import { limit, scale } from './scale.ts';
import { seededRandom, seedOfRun } from './seeded-random.ts';
import { gradeByHand, handIn, plannedSubmissions } from './submissions.ts';

const { participants: people, clients, kills, closerKills } = scale.closing;
const seed = seedOfRun();
const size = `${people} participants, ${clients} clients, ${kills} kills, closing killed ${closerKills} times, seed ${seed}`;

let stack: ProofStack;
beforeEach(async () => {
  stack = await startProofStack();
}, 60_000);
afterEach(() => stack.stop());

/** Listens to the closing job's way to the table: what its first sealing write read is the set. */
async function sealingWitness() {
  const sealed = new Map<string, Participant>();
  let writes = 0;
  const observe = ({ operation, request, status, reply }: Exchange) => {
    const seals = operation === 'UpdateItem' && request.UpdateExpression.includes('sealed');
    if (!seals || status !== 200) return;
    writes += 1;
    const record = participant.parse(unmarshall(reply.Attributes));
    if (!sealed.has(record.participantId)) sealed.set(record.participantId, record);
  };
  const proxy = await startFaultProxy(stack.emulator.endpoint, { random: Math.random, observe });
  return { proxy, sealed, writes: () => writes };
}

type Witness = Awaited<ReturnType<typeof sealingWitness>>;

/** The closing job in a process of its own, started and waiting for its workshop. */
async function closingJob(witness: Witness): Promise<ChildProcess> {
  const environment = { ...stack.environment, SANAD_DYNAMODB_ENDPOINT: witness.proxy.endpoint };
  const impactFile = join(stack.environment.SANAD_STATE, 'impact.json');
  const job = nodeProcess(['test/prove/closing-process.ts', impactFile], environment);
  if (job.stdout) await once(job.stdout, 'data');
  return job;
}

/** Runs the closing job until it ends by itself, killing it `closerKills` times in its middle. */
async function closeDespiteKills(
  first: ChildProcess,
  workshopId: string,
  witness: Witness,
): Promise<number> {
  let job = first;
  let done = 0;
  for (let runs = 0; runs < 50; runs += 1) {
    const ended = once(job, 'exit');
    job.stdin?.write(`${workshopId}\n`);
    const before = witness.writes();
    const watch = setInterval(() => {
      const far = witness.writes() - before >= (people / (closerKills + 1)) * (done + 0.5);
      if (done < closerKills && far) {
        done += 1;
        void killed(job);
      }
    }, 2);
    const [code] = await ended;
    clearInterval(watch);
    if (code === 0) return done;
    job = await closingJob(witness);
  }
  throw new Error('The closing job did not end in fifty runs.');
}

describe('closing in the middle', () => {
  test(`each attempt is in the sealed set or was refused (${size})`, {
    timeout: limit(scale.closing),
  }, async () => {
    const random = seededRandom(seed);
    const { workshops, participants } = await prepareParticipants(stack.dependencies, people);
    const [workshop] = workshops;
    const id = workshop?.id ?? '';
    const api = await stack.startApi();
    const client = httpClient(api.url, random);
    const intents = plannedSubmissions(participants, random);
    const total = intents.length;
    const killing = killSchedule([stack.emulator, api], { kills, total, random });
    const witness = await sealingWitness();
    const job = await closingJob(witness);
    let closing: Promise<number> | undefined;
    // While the workshop is closed hands go up more slowly, so that there are some until the end.
    const pause = () => (closing === undefined ? 0 : random() * 200);
    const history = await handIn(intents, { client, clients, pause }, (_, count) => {
      killing.onAnswer(count);
      if (count >= total / 4) closing ??= closeDespiteKills(job, id, witness);
    });
    const closerKilled = await closing;
    const killedInAll = await killing.finished();
    client.stop();
    await api.stop();
    await witness.proxy.stop();

    const records = await recordsOf(stack.dependencies, workshops);
    const truth = { records, key: 'asking/after', grade: gradeByHand };
    const accepted = history.filter(acknowledged).length;
    console.log(
      `closing: ${total} submissions of ${people} participants, ${accepted} acknowledged, ` +
        `${total - accepted} refused, ${witness.writes()} sealing writes, ${killedInAll} kills, ` +
        `closing job killed ${closerKilled} times, seed ${seed}`,
    );
    expect(checkHistory(history, truth)).toEqual([]);
    expect(checkSealed(history, truth, witness.sealed)).toEqual([]);
    expect(witness.sealed.size).toBe(people);
    expect([...records.values()].every(({ sealed }) => sealed)).toBe(true);
    expect((await readWorkshop(stack.dependencies, id))?.state).toBe('closed');
    expect(closerKilled).toBe(closerKills);
    // Else closing wasn't in the middle, and nothing was proved.
    expect(history.some((each) => each.told.body.type === 'workshop-closed')).toBe(true);
    expect(accepted).toBeGreaterThan(0);
  });

  test('the checker catches a submission that forgets the seal', { timeout: 60_000 }, async () => {
    const random = seededRandom(seed);
    const { workshops, participants } = await prepareParticipants(stack.dependencies, 120);
    const documents = buggyDocuments(stack.emulator.endpoint, sealForgotten);
    const api = await apiWithin({ ...stack.dependencies, documents });
    const client = httpClient(api.url, random);
    const witness = await sealingWitness();
    const closer = documentsAt(witness.proxy.endpoint);
    let closing: Promise<unknown> | undefined;
    const intents = plannedSubmissions(participants, random);
    const history = await handIn(intents, { client, clients: 4 }, (_, count) => {
      const dependencies = { ...stack.dependencies, documents: closer };
      if (count >= 20) closing ??= closeWorkshop(dependencies, workshops[0]?.id ?? '');
    });
    await closing;
    client.stop();
    closer.destroy();
    documents.destroy();
    await api.stop();
    await witness.proxy.stop();
    const records = await recordsOf(stack.dependencies, workshops);
    const truth = { records, key: 'asking/after', grade: gradeByHand };
    const rules = checkSealed(history, truth, witness.sealed).map(({ rule }) => rule);
    expect(rules).toContain('acknowledged and not in the sealed set');
    expect(rules).toContain('changed after sealing');
  });
});
