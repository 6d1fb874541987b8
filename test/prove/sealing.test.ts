import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readWorkshop } from '../../functions/enrollment/store/workshop-cache.ts';
import type { Workshop } from '../../functions/enrollment/workshop.ts';
import { closeWorkshop } from '../../functions/insights/close-workshop.ts';
import { closingConsumer } from '../../functions/insights/closing.ts';
import { impact } from '../../functions/insights/impact.ts';
import { reportViews } from '../../functions/insights/report-views.ts';
import { addToRollUp } from '../../functions/insights/rules/add-to-roll-up.ts';
import { publicScope } from '../../functions/insights/scopes.ts';
import { findReport, viewIn } from '../../functions/insights/store/report.ts';
import { findRollUp } from '../../functions/insights/store/roll-ups.ts';
import { startFaultProxy } from '../faults/fault-proxy.ts';
import { acknowledged, checkHistory } from './history.ts';
import { httpClient } from './http-client.ts';
import { killed, nodeProcess } from './killable.ts';
import { participantsOf } from './participants-of.ts';
import { buggyFreezing } from './planted-bugs.ts';
import { prepareParticipants } from './prepare-participants.ts';
import { type ProofStack, recordsOf, startProofStack } from './proof-stack.ts';
import { limit, scale } from './scale.ts';
import { seededRandom, seedOfRun } from './seeded-random.ts';
import { gradeByHand, handIn, plannedSubmissions } from './submissions.ts';
import { turnedClosing } from './turned-closing.ts';

const { workshops: count, participants: each, kills, clients } = scale.sealing;
const seed = seedOfRun();
const size = `${count} workshops of ${each} participants, closing killed ${kills} times, seed ${seed}`;
/** Seconds that a run of the closing process takes until it is killed, start included. */
const secondsOfRun = 0.8;

let stack: ProofStack;
beforeEach(async () => {
  stack = await startProofStack();
}, 60_000);
afterEach(() => stack.stop());

/** The closing process behind a proxy that sees what it does to the table. */
async function closers(random: () => number) {
  let onExchange = (_: string) => {};
  const observe = ({ operation }: { operation: string }) => onExchange(operation);
  const proxy = await startFaultProxy(stack.emulator.endpoint, { random, observe });
  const environment = { ...stack.environment, SANAD_DYNAMODB_ENDPOINT: proxy.endpoint };
  const impactFile = join(stack.environment.SANAD_STATE, 'impact.json');
  /** Runs it once and kills it at this exchange with the table; whether it was killed. */
  const run = async (workshopId: string, killAt: number): Promise<boolean> => {
    const job = nodeProcess(['test/prove/closing-process.ts', impactFile], environment);
    job.stderr?.on('data', (said) => process.stderr.write(said));
    if (job.stdout) await once(job.stdout, 'data');
    const ended = once(job, 'exit');
    let exchanges = 0;
    onExchange = () => {
      exchanges += 1;
      if (exchanges === killAt) void killed(job);
    };
    job.stdin?.write(`${workshopId}\n`);
    const [code] = await ended;
    return code !== 0;
  };
  return { run, impactFile, stop: () => proxy.stop() };
}

/** Kills of the closing job, and how many of them fell before a run had come to its end unkilled. */
interface Kills {
  readonly done: number;
  readonly sealing: number;
}

/** A look at the workshop, then the public figures. */
const exchangesOfNothing = 4;

/** Closes a workshop with `times` kills anywhere in the job, at the end with a second job beside it. */
async function closeDespiteKills(
  run: Awaited<ReturnType<typeof closers>>['run'],
  { id }: Workshop,
  { times, random }: { times: number; random: () => number },
): Promise<Kills> {
  // Two writes for each record, then room, report and roll-ups, then the public figures.
  const exchanges = 2 * each + 25;
  // Late ones last, and the job that nobody kills beside the last: after an end nothing is left to kill.
  const points = Array.from({ length: times }, () => 1 + Math.floor(random() * exchanges));
  let done = 0;
  for (const [turn, killAt] of points.toSorted((one, other) => one - other).entries()) {
    const beside =
      turn === times - 1
        ? closingConsumer(stack.dependencies, async () => undefined)(turnedClosing(id))
        : undefined;
    if (await run(id, killAt)) done += 1;
    await beside;
  }
  const sealing = done;
  // Some runs came to their end before their kill: a job that finds all done dies as often instead.
  while (done < times) {
    if (await run(id, 1 + Math.floor(random() * exchangesOfNothing))) done += 1;
  }
  await run(id, Number.POSITIVE_INFINITY);
  return { done, sealing };
}

/** Reports and roll-ups against the records that they must rest on; a sentence for each fault. */
async function faultsOf(workshops: readonly Workshop[]): Promise<string[]> {
  const faults: string[] = [];
  const sums = { workshops: 0, joined: 0, both: 0 };
  for (const { id } of workshops) {
    const workshop = await readWorkshop(stack.dependencies, id);
    const report = await findReport(stack.dependencies, id);
    if (workshop?.state !== 'closed' || !report) {
      faults.push('not closed');
      continue;
    }
    const records = await participantsOf(stack.dependencies, id);
    if (records.some(({ sealed }) => !sealed)) faults.push('a record is not sealed');
    const { k5, k10 } = await reportViews(stack.dependencies, workshop, records);
    if (JSON.stringify([k5, k10]) !== JSON.stringify([viewIn(report.k5), viewIn(report.k10)])) {
      faults.push('the report is not that of its records');
    }
    const adds = addToRollUp(k10);
    sums.workshops += adds?.workshops ?? 0;
    sums.joined += adds?.joinedPeople ?? 0;
    sums.both += adds?.bothPeople ?? 0;
  }
  const quarters = await findRollUp(stack.dependencies, publicScope);
  const rolledUp = {
    workshops: quarters.reduce((sum, quarter) => sum + quarter.workshops, 0),
    joined: quarters.reduce((sum, quarter) => sum + quarter.joined.people, 0),
    both: quarters.reduce((sum, quarter) => sum + quarter.both.people, 0),
  };
  if (JSON.stringify(rolledUp) !== JSON.stringify(sums)) {
    faults.push('the roll-up is not the sum of its reports');
  }
  return faults;
}

describe('sealing', () => {
  test(`puts every acknowledged attempt into the one report, whatever dies (${size})`, {
    timeout: limit(scale.sealing),
  }, async () => {
    const random = seededRandom(seed);
    const made = await Promise.all(
      Array.from({ length: count }, () => prepareParticipants(stack.dependencies, each)),
    );
    const workshops = made.flatMap((one) => one.workshops);
    const people = made.flatMap((one) => one.participants);
    const api = await stack.startApi();
    const client = httpClient(api.url, random);
    const intents = shuffled(plannedSubmissions(people, random), random);
    const closing = await closers(random);
    // Hands go up all the time that workshops are being closed.
    const milliseconds = (1_600 * kills * secondsOfRun * clients) / intents.length;
    const handing = handIn(intents, { client, clients, pause: () => random() * milliseconds });
    const all = { done: 0, sealing: 0 };
    for (const workshop of workshops) {
      const times = Math.ceil(kills / count);
      const { done, sealing } = await closeDespiteKills(closing.run, workshop, { times, random });
      all.done += done;
      all.sealing += sealing;
    }
    const history = await handing;
    client.stop();
    await api.stop();
    await closing.stop();

    const records = await recordsOf(stack.dependencies, workshops);
    const accepted = history.filter(acknowledged).length;
    console.log(
      `sealing: ${intents.length} submissions, ${accepted} acknowledged, closing killed ${all.done} ` +
        `times, ${all.sealing} of them before its end, ${count} reports, each once, seed ${seed}`,
    );
    const truth = { records, key: 'asking/after', grade: gradeByHand };
    expect(checkHistory(history, truth)).toEqual([]);
    expect(await faultsOf(workshops)).toEqual([]);
    const published = impact.parse(JSON.parse(await readFile(closing.impactFile, 'utf8')));
    const sums = await findRollUp(stack.dependencies, publicScope);
    expect(published.quarters).toEqual(sums.map(({ heads: _, ...told }) => told));
    expect(all.done).toBe(kills);
    expect(all.sealing).toBeGreaterThan(kills / 2);
    // Else nothing was handed in while workshops were closing, and nothing was proved.
    expect(accepted).toBeGreaterThan(0);
    expect(history.some(({ told }) => told.body.type === 'workshop-closed')).toBe(true);
  });

  test('the check catches a report that is written without its guard', {
    timeout: 60_000,
  }, async () => {
    const { workshops } = await prepareParticipants(stack.dependencies, 12);
    const documents = buggyFreezing(stack.emulator.endpoint);
    const id = workshops[0]?.id ?? '';
    const dependencies = { ...stack.dependencies, documents };
    await Promise.all([closeWorkshop(dependencies, id), closeWorkshop(dependencies, id)]);
    documents.destroy();
    expect(await faultsOf(workshops)).toEqual(['the roll-up is not the sum of its reports']);
  });
});

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((left, right) => left.place - right.place)
    .map(({ item }) => item);
}
