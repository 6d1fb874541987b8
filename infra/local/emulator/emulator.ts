import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { writeAtomically } from '../write-atomically.ts';
import { emulatorProgram } from './emulator-program.ts';
import { type EmulatorRecord, endOrphan } from './emulator-record.ts';
import { freePort } from './free-port.ts';

export interface EmulatorOptions {
  /** The SQLite file; in memory when left out. */
  readonly database?: string;
  /** Where to note process id and endpoint, and to look for an orphan; left out in memory. */
  readonly record?: string;
  /** Left out: any free one. */
  readonly port?: number;
}

export interface Emulator {
  readonly endpoint: string;
  readonly port: number;
  readonly pid: number;
  /** Resolves when the process has ended, whoever ended it. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

const host = '127.0.0.1';
/** Milliseconds for the emulator to answer; a big file with a long write-ahead log takes a while. */
const patience = 15_000;

/**
 * Starts the DynamoDB emulator as a child process and resolves when it answers. It ends with this
 * process, unless this process is killed: then the next start with the same `record` ends it.
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  if (options.record) await endOrphan(options.record);
  if (options.database) await mkdir(dirname(options.database), { recursive: true });
  if (options.port !== undefined) return startOn(options.port, options);
  // Another program may take the free port before the emulator does.
  for (let tries = 1; tries < 3; tries += 1) {
    const emulator = await startOn(await freePort(), options).catch(() => undefined);
    if (emulator) return emulator;
  }
  return startOn(await freePort(), options);
}

async function startOn(port: number, { database, record }: EmulatorOptions): Promise<Emulator> {
  const child = spawn(emulatorProgram(), argumentsFor(port, database), {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const healthy = untilHealthy(child, port);
  const emulator = { ...handleOf(child, record), endpoint: endpointOf(port), port };
  if (record && database) await note(record, { ...emulator, owner: process.pid, database });
  const failure = await healthy;
  if (failure === undefined) return emulator;
  await emulator.stop();
  throw new Error(`The DynamoDB emulator did not start on port ${port}. ${failure}`);
}

const endpointOf = (port: number) => `http://${host}:${port}`;

function argumentsFor(port: number, database: string | undefined): string[] {
  const file = database ? ['--db-path', database] : [];
  return ['serve', '--host', host, '--port', String(port), ...file];
}

function handleOf(child: ChildProcess, record: string | undefined) {
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  }).then(() => void process.off('exit', endWithUs));
  const stop = async () => {
    child.kill('SIGTERM');
    const giveUp = setTimeout(() => child.kill('SIGKILL'), 3_000);
    await ended;
    clearTimeout(giveUp);
    if (record) await rm(record, { force: true });
  };
  return { pid: child.pid ?? 0, ended, stop };
}

function note(path: string, { pid, owner, endpoint, database }: EmulatorRecord): Promise<void> {
  return writeAtomically(path, `${JSON.stringify({ pid, owner, endpoint, database }, null, 2)}\n`);
}

/**
 * Resolves when the emulator answers, or with what it said when it doesn't. An answer alone proves
 * nothing: it may be another emulator's that has the port.
 */
async function untilHealthy(child: ChildProcess, port: number): Promise<string | undefined> {
  let said = '';
  let failed = false;
  child.once('error', () => {
    failed = true;
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-2_000);
  });
  const deadline = Date.now() + patience;
  while (!failed && child.exitCode === null && child.signalCode === null) {
    if (/listening/i.test(said) && (await answers(endpointOf(port)))) return undefined;
    if (Date.now() > deadline) break;
    await wait(10);
  }
  return said.trim();
}

async function answers(endpoint: string): Promise<boolean> {
  try {
    return (await fetch(endpoint)).ok;
  } catch {
    return false;
  }
}
