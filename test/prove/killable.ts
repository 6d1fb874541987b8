import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { type Emulator, startEmulator } from '../../infra/local/emulator/emulator.ts';

/** A process that can be killed at any moment and started again on the same place. */
export interface Killable {
  /** SIGKILL, then a start on the same port; resolves when it answers again. */
  killAndRestart(): Promise<void>;
  stop(): Promise<void>;
}

/** The emulator over a file, always on the same port. */
export async function killableEmulator(database: string): Promise<Killable & { endpoint: string }> {
  let emulator: Emulator = await startEmulator({ database });
  const { endpoint, port } = emulator;
  return {
    endpoint,
    killAndRestart: async () => {
      process.kill(emulator.pid, 'SIGKILL');
      await emulator.ended;
      emulator = await again(() => startEmulator({ database, port }));
    },
    stop: () => emulator.stop(),
  };
}

/** The API in a process of its own (`infra/local/api-process.ts`), always on the same port. */
export async function killableApi(
  endpoint: string,
  environment: Readonly<Record<string, string>>,
): Promise<Killable & { url: string }> {
  const start = (at: string) =>
    nodeProcess(['infra/local/api-process.ts', at, endpoint], environment);
  let { child, firstLine: url } = await started(start('0'));
  const { port } = new URL(url);
  return {
    url: url.replace('localhost', '127.0.0.1'),
    killAndRestart: async () => {
      await killed(child);
      ({ child, firstLine: url } = await again(() => started(start(port))));
    },
    stop: () => killed(child),
  };
}

/** Runs a TypeScript file in a Node.js process of its own, which ends with this one. */
export function nodeProcess(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): ChildProcess {
  const child = spawn('node_modules/.bin/node', [...words], {
    cwd: `${import.meta.dirname}/../..`,
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  child.once('exit', () => process.off('exit', endWithUs));
  return child;
}

/** SIGKILL; resolves when the process is gone. */
export async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

async function started(child: ChildProcess): Promise<{ child: ChildProcess; firstLine: string }> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-2_000);
  });
  if (!child.stdout) throw new Error('The process has no output.');
  for await (const line of createInterface({ input: child.stdout })) {
    child.stdout.resume();
    return { child, firstLine: line };
  }
  throw new Error(`The API process did not start. ${said}`);
}

/** A port may need a moment after its owner was killed. */
async function again<T>(start: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await start();
    } catch (error) {
      if (tries === 5) throw error;
      await wait(100 * tries);
    }
  }
}
