import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readTally } from '../../../../functions/insights/store/tally.ts';
import { tallyConsumer } from '../../../../functions/insights/tally.ts';
import { contentFrom } from '../../../../functions/platform/content-source.ts';
import {
  type EmbeddedTable,
  startEmbeddedTable,
} from '../../../../infra/local/emulator/embedded-table.ts';
import type { Consume } from '../../../../infra/local/stream/hand-on.ts';
import { indexStream } from '../../../../infra/local/stream/index-stream.ts';
import { type Pump, startPump } from '../../../../infra/local/stream/pump.ts';
import { participantItem } from '../../../functions/insights/stream-records.ts';
import { writeTestContent } from '../../../functions/test-content.ts';

let folder: string;
let database: string;
let table: EmbeddedTable;
let pump: Pump | undefined;
let faults: unknown[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sanad-stream-'));
  database = join(folder, 'table.db');
  table = await startEmbeddedTable({ database, stream: true });
  indexStream(database);
  indexStream(database);
  faults = [];
});
afterEach(async () => {
  await pump?.stop();
  pump = undefined;
  await table.stop();
  await rm(folder, { recursive: true, force: true });
});

async function start(consumers: Record<string, Consume>) {
  const { endpoint, tableName } = table;
  const positions = join(folder, 'stream.json');
  const report = (fault: unknown) => faults.push(fault);
  pump = await startPump({ endpoint, tableName, consumers, positions, database, report });
}

const put = (id: string) =>
  table.documents.send(
    new PutCommand({ TableName: table.tableName, Item: participantItem('w1', id) }),
  );

async function until(condition: () => Promise<boolean> | boolean) {
  const deadline = Date.now() + 10_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('It did not happen in ten seconds.');
    await wait(20);
  }
}

/** A consumer that notes the sequence numbers that it has met. */
function noting() {
  const met: number[] = [];
  const consume: Consume = async ({ Records }) => {
    met.push(...Records.map(({ dynamodb }) => Number(dynamodb.SequenceNumber)));
    return { batchItemFailures: [] };
  };
  return { met, consume };
}

const rows = () => {
  const file = new DatabaseSync(database, { readOnly: true });
  const found = file.prepare('SELECT COUNT(*) AS count FROM _stream_records').get();
  file.close();
  return Number(found?.count);
};

describe('the stream pump', () => {
  test('brings a change to the tally within three seconds', async () => {
    const dependencies = {
      documents: table.documents,
      tableName: table.tableName,
      content: contentFrom(await writeTestContent()),
      now: () => 1_795_176_000,
      randomBytes: (count: number) => new Uint8Array(count),
      wait: async () => undefined,
      log: (line: unknown) => faults.push(line),
    };
    await start({ tally: tallyConsumer(dependencies) });
    await wait(1_000);
    const written = Date.now();
    await put('p1');
    await until(async () => (await readTally(dependencies, 'w1'))?.joined === 1);
    expect(Date.now() - written).toBeLessThan(3_000);
    expect(faults).toEqual([]);
  });

  test('goes on where it was after a stop, each consumer at its own place', async () => {
    const [first, slow, second] = [noting(), noting(), noting()];
    const stuck: Consume = async (event) => {
      await wait(100);
      return slow.consume(event);
    };
    await start({ first: first.consume, slow: stuck });
    for (const id of ['p1', 'p2', 'p3']) await put(id);
    await until(() => first.met.length === 3 && slow.met.length === 3);
    await pump?.stop();
    await put('p4');
    await start({ first: second.consume });
    await until(() => second.met.length > 0);
    await wait(600);
    expect(second.met).toEqual([4]);
  });

  test('deletes what everybody has handled but the newest, and numbers go on', async () => {
    const reader = noting();
    await start({ reader: reader.consume });
    for (let count = 0; count < 20; count += 1) await put(`p${count}`);
    await until(() => rows() === 1);
    await put('p20');
    await until(() => reader.met.length === 21);
    expect(reader.met).toEqual(Array.from({ length: 21 }, (_, index) => index + 1));
    await pump?.stop();
    const late = noting();
    await start({ reader: late.consume, other: late.consume });
    await put('p21');
    await until(() => late.met.filter((each) => each === 22).length === 2);
  });

  test('repeats from the failed record on, and gives one up that always fails', {
    timeout: 60_000,
  }, async () => {
    const met: number[] = [];
    const poisoned: Consume = async ({ Records }) => {
      for (const { dynamodb } of Records) {
        const sequence = dynamodb.SequenceNumber ?? '';
        if (sequence === '2') return { batchItemFailures: [{ itemIdentifier: sequence }] };
        met.push(Number(sequence));
      }
      return { batchItemFailures: [] };
    };
    for (const id of ['p1', 'p2', 'p3']) await put(id);
    await start({ poisoned });
    await until(() => met.includes(3));
    expect(met).toEqual([1, 3]);
    expect(faults.map(String)).toEqual([
      'Error: A change of the table was given up after 8 tries.',
    ]);
  });

  test('says once that the table is gone, and goes on when it is back', async () => {
    const reader = noting();
    await start({ reader: reader.consume });
    await put('p1');
    await until(() => reader.met.length === 1);
    const { port } = table.emulator;
    await table.emulator.stop();
    await until(() => faults.length > 0);
    await wait(1_500);
    expect(faults.length).toBeLessThan(4);
    const { startEmulator } = await import('../../../../infra/local/emulator/emulator.ts');
    const again = await startEmulator({ database, port });
    await put('p2');
    await until(() => reader.met.length === 2);
    await pump?.stop();
    pump = undefined;
    await again.stop();
  });
});
