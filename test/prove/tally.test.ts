import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recount } from '../../functions/insights/recount.ts';
import { tallyConsumer } from '../../functions/insights/tally.ts';
import { putItems } from '../functions/put-items.ts';
import { deliverTwice } from './deliver-twice.ts';
import { killed, nodeProcess } from './killable.ts';
import { buggyDocuments, guardDropped } from './planted-bugs.ts';
import { type ProofStack, startProofStack } from './proof-stack.ts';
import { limit, scale } from './scale.ts';
import { seededRandom, seedOfRun } from './seeded-random.ts';
import { type SimulatedStream, simulatedStream } from './simulated-stream.ts';

const { records, kills } = scale.tally;
const duplicates = 0.2;
const seed = seedOfRun();

let stack: ProofStack;
let folder: string;
beforeEach(async () => {
  stack = await startProofStack();
  folder = await mkdtemp(join(tmpdir(), 'sanad-tally-'));
}, 60_000);
afterEach(async () => {
  await stack.stop();
  await rm(folder, { recursive: true, force: true });
});

const recounted = ({ workshopIds }: SimulatedStream) =>
  Promise.all(workshopIds.map((id) => recount(stack.dependencies, id)));

/** Runs the consumer until it has counted all, killing it `kills` times; how often it was killed. */
async function countDespiteKills(stream: SimulatedStream, random: () => number): Promise<number> {
  const [streamFile, positionsFile] = [join(folder, 'stream.json'), join(folder, 'places.json')];
  await writeFile(streamFile, JSON.stringify({ shards: stream.shards }));
  await writeFile(positionsFile, '{}');
  // All kills are planned before the last tenth of the batches: each of them has to find work.
  const soon = (records / 50) * 0.9;
  let [done, heard] = [0, 0];
  for (let run = 0; run <= kills; run += 1) {
    const words = [streamFile, positionsFile, String(duplicates), String(seed + run)];
    const job = nodeProcess(['test/prove/tally-process.ts', ...words], stack.environment);
    const ended = once(job, 'exit');
    const moment = heard + random() * 2 * (Math.max(0, soon - heard) / (kills - done + 1));
    job.stderr?.on('data', (said) => process.stderr.write(said));
    job.stdout?.on('data', (said: Buffer) => {
      heard += said.toString().length / 2;
      if (done < kills && heard > moment) void wait(random() * 10).then(() => killed(job));
    });
    const [code] = await ended;
    if (code === 0) return done;
    done += 1;
  }
  throw new Error('The consumer did not come to an end.');
}

describe('the tally', () => {
  test(`equals a recount after ${records} records, a fifth of them twice, in two shards, killed ${kills} times (seed ${seed})`, {
    timeout: limit(scale.tally),
  }, async () => {
    const random = seededRandom(seed);
    const stream = simulatedStream(records, random);
    await putItems(stack.dependencies, stream.items);
    const done = await countDespiteKills(stream, random);
    const counted = await recounted(stream);
    const joined = counted.reduce((sum, each) => sum + (each.records.joined ?? 0), 0);
    console.log(
      `tally: ${records} records in 2 shards, ${done} kills, ${joined} participants counted ` +
        `exactly, seed ${seed}`,
    );
    expect(done).toBe(kills);
    expect(joined).toBe(stream.items.length);
    for (const { difference } of counted) expect(difference).toEqual({});
  });

  test('the recount catches a consumer without its guard', { timeout: 60_000 }, async () => {
    const random = seededRandom(seed);
    const stream = simulatedStream(2_000, random);
    await putItems(stack.dependencies, stream.items);
    const documents = buggyDocuments(stack.emulator.endpoint, guardDropped);
    const consume = tallyConsumer({ ...stack.dependencies, documents });
    for (const [shardId, ofShard] of Object.entries(stream.shards)) {
      const delivery = { shardId, records: ofShard, duplicates, random, from: 0 };
      await deliverTwice(consume, { ...delivery, handled: () => undefined });
    }
    documents.destroy();
    const differences = (await recounted(stream)).map(({ difference }) => difference);
    expect(differences.some((difference) => (difference.joined ?? 0) > 0)).toBe(true);
  });
});
