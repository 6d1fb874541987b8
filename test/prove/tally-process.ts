import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tallyConsumer } from '../../functions/insights/tally.ts';
import { jobDependenciesFrom } from '../../functions/platform/dependencies.ts';
import { readEnvironment } from '../../functions/platform/environment.ts';
import { deliverTwice } from './deliver-twice.ts';
import { seededRandom } from './seeded-random.ts';

/*
 * node test/prove/tally-process.ts <stream.json> <positions.json> <share of duplicates> <seed>
 *
 * Counts a simulated stream, both shards at the same time, in a process that can be killed. Writes a
 * line for each batch and ends when all is counted. Notes its places only now and then.
 */

const [streamFile = '', positionsFile = '', duplicates = '0', seed = '1'] = process.argv.slice(2);
const { shards } = JSON.parse(readFileSync(streamFile, 'utf8'));
const positions: Record<string, number> = JSON.parse(readFileSync(positionsFile, 'utf8'));
const random = seededRandom(Number(seed));
const consume = tallyConsumer(jobDependenciesFrom(readEnvironment(process.env)));

const note = (shardId: string, count: number) => {
  process.stdout.write('.\n');
  positions[shardId] = count;
  writeFileSync(`${positionsFile}.draft`, JSON.stringify(positions));
  renameSync(`${positionsFile}.draft`, positionsFile);
};

await Promise.all(
  Object.entries<never[]>(shards).map(([shardId, records]) =>
    deliverTwice(consume, {
      shardId,
      records,
      duplicates: Number(duplicates),
      random,
      from: positions[shardId] ?? 0,
      handled: (count) => note(shardId, count),
    }),
  ),
);
process.exit(0);
