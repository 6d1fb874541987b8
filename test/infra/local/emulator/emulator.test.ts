import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  localTableName,
  startEmbeddedTable,
} from '../../../../infra/local/emulator/embedded-table.ts';
import { startEmulator } from '../../../../infra/local/emulator/emulator.ts';
import { runningEmulator } from '../../../../infra/local/emulator/emulator-record.ts';
import { processFacts } from '../../../../infra/local/emulator/process-facts.ts';
import { StopHere } from '../../../../infra/local/stop-here.ts';

let folder: string;
let file: { database: string; record: string };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sanad-emulator-'));
  file = { database: join(folder, 'table.db'), record: join(folder, 'emulator.json') };
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the emulator', () => {
  it('keeps what was acknowledged when it is killed', async () => {
    const first = await startEmbeddedTable(file);
    const numbers = Array.from({ length: 50 }, (_, number) => number);
    await Promise.all(
      numbers.map((number) =>
        first.documents.send(
          new PutCommand({ TableName: localTableName, Item: { pk: `P#${number}`, sk: 'x' } }),
        ),
      ),
    );
    process.kill(first.emulator.pid, 'SIGKILL');
    await first.emulator.ended;

    const second = await startEmbeddedTable(file);
    const { Count } = await second.documents.send(new ScanCommand({ TableName: localTableName }));
    expect(Count).toBe(numbers.length);
    await first.stop();
    await second.stop();
  });

  it('can come back on the port that its clients know', async () => {
    const first = await startEmulator();
    process.kill(first.pid, 'SIGKILL');
    await first.ended;
    const second = await startEmulator({ port: first.port });
    expect(second.endpoint).toBe(first.endpoint);
    await second.stop();
  });

  it('notes who it is while it runs, and nothing after', async () => {
    const emulator = await startEmulator(file);
    expect(await runningEmulator(file.record)).toMatchObject({
      pid: emulator.pid,
      owner: process.pid,
      endpoint: emulator.endpoint,
    });
    await emulator.stop();
    expect(await processFacts(emulator.pid)).toBeUndefined();
    expect(await runningEmulator(file.record)).toBeUndefined();
    await expect(readFile(file.record)).rejects.toThrow('ENOENT');
  });

  it('says why when its port is taken', async () => {
    const first = await startEmulator();
    await expect(startEmulator({ port: first.port })).rejects.toThrow(`port ${first.port}`);
    await first.stop();
  });
});

describe('an emulator whose parent was killed', () => {
  it('is ended before the next one opens the file', async () => {
    const parent = await parentWithEmulator();
    const orphan = await runningEmulator(file.record);
    parent.kill('SIGKILL');
    await once(parent, 'exit');
    expect(await processFacts(orphan?.pid ?? 0)).toBeDefined();

    const next = await startEmulator(file);
    expect(next.pid).not.toBe(orphan?.pid);
    expect(await processFacts(orphan?.pid ?? 0)).toBeUndefined();
    await next.stop();
  });

  it('is no orphan while the parent lives: the second start refuses and harms nothing', async () => {
    const parent = await parentWithEmulator();
    const inUse = await runningEmulator(file.record);
    await expect(startEmulator(file)).rejects.toThrow(StopHere);
    expect((await fetch(inUse?.endpoint ?? '')).ok).toBe(true);
    parent.kill('SIGTERM');
    await once(parent, 'exit');
  });

  it('is not confused with another program that got its process id', async () => {
    const bystander = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
    const note = { pid: bystander.pid, owner: 1, endpoint: 'http://localhost:1', ...file };
    await writeFile(file.record, JSON.stringify(note));
    const emulator = await startEmulator(file);
    expect(await processFacts(bystander.pid ?? 0)).toBeDefined();
    bystander.kill();
    await emulator.stop();
  });
});

/** A process that started an emulator on our file and waits to be ended. */
async function parentWithEmulator(): Promise<ChildProcess> {
  const module = join(import.meta.dirname, '../../../../infra/local/emulator/emulator.ts');
  const program = `
    const { startEmulator } = await import(${JSON.stringify(module)});
    const emulator = await startEmulator(${JSON.stringify(file)});
    process.on('SIGTERM', async () => { await emulator.stop(); process.exit(0); });
    console.log('started');
    setInterval(() => {}, 60_000);`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(parent.stdout, 'data');
  return parent;
}
