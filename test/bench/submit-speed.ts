import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Dependencies } from '../../functions/platform/dependencies.ts';
import { keys } from '../../functions/platform/table.ts';
import { quizzesEndpoints } from '../../functions/quizzes/contract.ts';
import { caller } from '../functions/test-api.ts';
import type { Prepared } from '../prove/prepare-participants.ts';
import { seededRandom } from '../prove/seeded-random.ts';
import { plannedSubmissions } from '../prove/submissions.ts';
import { quantile } from './row.ts';
import { timed } from './run-command.ts';

const concurrency = 8;
const block = 200;

export interface Speed {
  readonly p50: number;
  readonly p99: number;
  /** Operations a second. */
  readonly throughput: number;
}

/**
 * Hands attempts in through the real handler, in turns with as many bare `UpdateItem`s of the same
 * size and condition, so that both meet the same moments of the machine. Times in milliseconds.
 */
export async function submitSpeed(
  dependencies: Dependencies,
  participants: readonly Prepared[],
): Promise<{ submit: Speed; raw: Speed }> {
  const call = caller(dependencies);
  const intents = plannedSubmissions(participants, seededRandom(1)).filter(
    (intent, index, all) => all[index - 1]?.participant !== intent.participant,
  );
  const tasks = intents.map(({ participant, attempt }) => ({
    submit: async () => {
      const body = { ...attempt, phase: 'after' };
      const got = await call(quizzesEndpoints.submitAttempt, { cookie: participant.cookie, body });
      if (got.status !== 201) throw new Error(`A submission was answered with ${got.status}.`);
    },
    raw: () => rawUpdate(dependencies, participant, attempt),
  }));
  const half = Math.floor(tasks.length / 2);
  const submits = stopwatch();
  const raws = stopwatch();
  for (let start = 0; start + block <= half; start += block) {
    await submits.run(tasks.slice(start, start + block).map(({ submit }) => submit));
    await raws.run(tasks.slice(half + start, half + start + block).map(({ raw }) => raw));
  }
  return { submit: submits.speed(), raw: raws.speed() };
}

async function rawUpdate(
  { documents, tableName }: Dependencies,
  { workshopId, participantId }: Prepared,
  attempt: object,
): Promise<void> {
  await documents.send(
    new UpdateCommand({
      TableName: tableName,
      Key: keys.participant(workshopId, participantId),
      UpdateExpression: 'SET attempts.#key = :attempt',
      ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(attempts.#key)',
      ExpressionAttributeNames: { '#key': 'asking/after' },
      ExpressionAttributeValues: { ':attempt': attempt },
      ReturnValues: 'ALL_NEW',
    }),
  );
}

/** Runs tasks eight at a time and remembers how long each and all of them took. */
function stopwatch() {
  const latencies: number[] = [];
  let total = 0;
  const run = async (tasks: readonly (() => Promise<void>)[]) => {
    const waiting = [...tasks];
    const work = async () => {
      for (let task = waiting.pop(); task; task = waiting.pop()) latencies.push(await timed(task));
    };
    total += await timed(() => Promise.all(Array.from({ length: concurrency }, work)));
  };
  // The first tenth warms everything up.
  const speed = (): Speed => {
    const warm = latencies.slice(latencies.length / 10);
    return {
      p50: quantile(warm, 0.5),
      p99: quantile(warm, 0.99),
      throughput: (latencies.length / total) * 1_000,
    };
  };
  return { run, speed };
}
