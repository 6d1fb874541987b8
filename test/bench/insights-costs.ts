import { join } from 'node:path';
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { openWorkshop } from '../../functions/enrollment/open-workshop.ts';
import type { Workshop } from '../../functions/enrollment/workshop.ts';
import { closeWorkshop } from '../../functions/insights/close-workshop.ts';
import { insightsEndpoints } from '../../functions/insights/contract.ts';
import { refreshImpact } from '../../functions/insights/refresh-impact.ts';
import { tallyConsumer } from '../../functions/insights/tally.ts';
import { atOnce } from '../../functions/platform/at-once.ts';
import { contentFrom } from '../../functions/platform/content-source.ts';
import { type Dependencies, documentsAt } from '../../functions/platform/dependencies.ts';
import type { Endpoint } from '../../functions/platform/endpoint.ts';
import { type Key, keys } from '../../functions/platform/table.ts';
import { batchOf, streamRecord } from '../functions/insights/stream-records.ts';
import { organisationFor, type SignedIn, signedIn } from '../functions/staff/signed-in.ts';
import { caller, testWorkshop } from '../functions/test-api.ts';
import { participantsOf } from '../prove/participants-of.ts';
import { startProofStack } from '../prove/proof-stack.ts';
import { type ConsumedRequest, consumedRequests, unitsOf } from './consumed-requests.ts';
import { firstModule, type Module } from './first-module.ts';
import { type InsightsSize, insightsRows } from './insights-rows.ts';
import type { Measured } from './row.ts';
import { quantile } from './row.ts';
import { root, timed } from './run-command.ts';
import { seedLearners } from './seed-learners.ts';

/** What jobs ask of the table, for the bill. */
export interface JobCosts {
  /** Of closing a workshop of 30, publishing included. */
  readonly closing: { readonly readUnits: number; readonly writeUnits: number };
  /** Of one batch of the stream. */
  readonly tallyWriteUnits: number;
  /** Of one question how far a class is. */
  readonly progressReadUnits: number;
}

/** As many sealing writes at the same time as the closing job makes. */
const concurrency = 16;
const rounds = 200;

interface Bench {
  readonly dependencies: Dependencies;
  readonly watch: ReturnType<typeof consumedRequests>;
  readonly module: Module;
  readonly organisationId: string;
  readonly staff: SignedIn;
}

/** Progress, closing and report of a workshop of 30 and of one of 2,000. */
export async function insightsCosts(): Promise<Measured & { jobs: JobCosts }> {
  const stack = await startProofStack();
  const documents = documentsAt(stack.emulator.endpoint);
  try {
    const now = stack.dependencies.now();
    const content = contentFrom(join(root, '.sanad/content/functions'));
    const dependencies = { ...stack.dependencies, documents, content, now: () => now };
    const organisationId = await organisationFor({ dependencies });
    const bench: Bench = {
      dependencies,
      watch: consumedRequests(documents),
      module: await firstModule(content),
      organisationId,
      staff: await signedIn({ dependencies }, { organisationId }),
    };
    const few = await measure(bench, 30);
    const many = await measure(bench, 2_000);
    return {
      ...insightsRows(few, many),
      jobs: {
        closing: {
          readUnits: unitsOf(few.closing, false),
          writeUnits: unitsOf(few.closing, true),
        },
        tallyWriteUnits: unitsOf(few.tally, true),
        progressReadUnits: unitsOf(few.progress.requests, false),
      },
    };
  } finally {
    documents.destroy();
    await stack.stop();
  }
}

async function measure(bench: Bench, people: number): Promise<InsightsSize> {
  const { dependencies, watch } = bench;
  const workshop = await workshopOf(bench, people);
  const tally = await countAll(bench, workshop);
  const progress = await reading(bench, insightsEndpoints.progress, keys.tally(workshop.id));
  const rawSeconds = await rawUpdates(bench, await workshopOf(bench, people));
  let seconds = 0;
  const closing = await watch(async () => {
    seconds = (await timed(() => closeWorkshop(dependencies, workshop.id))) / 1_000;
    await refreshImpact(dependencies, async () => undefined);
  });
  const report = await reading(bench, insightsEndpoints.report, keys.report(workshop.id));
  return { people, tally, progress, report, closing: closing.requests, seconds, rawSeconds };
}

async function workshopOf(
  { dependencies, module, organisationId, staff }: Bench,
  people: number,
): Promise<Workshop> {
  const now = dependencies.now();
  const workshop = await openWorkshop(dependencies, {
    ...testWorkshop,
    organisationId,
    trainerId: staff.staffId,
    modules: [{ id: module.id, version: module.version }],
    seats: people,
    starts: now - 60,
    ends: now + 3_600,
  });
  await seedLearners(dependencies, workshop, { module, count: people });
  return workshop;
}

/** Hands every record to the consumer of the stream, as one batch; what the write asked. */
async function countAll(
  { dependencies, watch }: Bench,
  { id }: Workshop,
): Promise<readonly ConsumedRequest[]> {
  const records = await participantsOf(dependencies, id);
  const changes = records.map((record, index) =>
    streamRecord(index + 1, undefined, {
      ...keys.participant(id, record.participantId),
      ...record,
    }),
  );
  const consume = tallyConsumer(dependencies);
  const { requests } = await watch(() => consume(batchOf(changes)));
  return requests;
}

/** Calls of the real handler in turns with a bare `GetItem` of the item that it is about. */
async function reading(
  { dependencies, watch, organisationId, staff }: Bench,
  endpoint: Endpoint,
  key: Key,
) {
  const ask = caller(dependencies);
  const workshopId = key.pk.slice(key.pk.indexOf('#') + 1);
  const sent = { cookie: staff.cookie, params: { organisationId, workshopId } };
  const { result, requests } = await watch(() => ask(endpoint, sent));
  if (result.status !== 200) throw new Error(`${endpoint.name} answered ${result.status}.`);
  const get = { TableName: dependencies.tableName, Key: key, ConsistentRead: true };
  const times: number[] = [];
  const raws: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    times.push(await timed(() => ask(endpoint, sent)));
    raws.push(await timed(() => dependencies.documents.send(new GetCommand(get))));
  }
  const bytes = Buffer.byteLength(JSON.stringify(result.body));
  return { bytes, requests, item: key.sk, p50: quantile(times, 0.5), rawP50: quantile(raws, 0.5) };
}

/** Seconds for the bare sealing write of every record of a workshop. */
async function rawUpdates({ dependencies }: Bench, { id }: Workshop): Promise<number> {
  const { documents, tableName } = dependencies;
  const records = await participantsOf(dependencies, id);
  const milliseconds = await timed(() =>
    atOnce(records, concurrency, async ({ participantId, expires }) => {
      await documents.send(
        new UpdateCommand({
          TableName: tableName,
          Key: keys.participant(id, participantId),
          UpdateExpression: 'SET sealed = :yes, expires = :expires, #ttl = :expires',
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeNames: { '#ttl': 'ttl' },
          ExpressionAttributeValues: { ':yes': true, ':expires': expires },
          ReturnValues: 'ALL_NEW',
        }),
      );
    }),
  );
  return milliseconds / 1_000;
}
