import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the stack answers. */
    url: string;
    /** The folder with its data. */
    state: string;
  }
}

/** Long enough to build the pages on a slow machine. */
const patience = 240_000;

/** `npm start` itself, with data of its own on a free port, for as long as the journeys run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const state = await mkdtemp(join(tmpdir(), 'sanad-journeys-'));
  const child = spawn(process.execPath, ['infra/local/start.ts'], {
    env: { ...process.env, PORT: '0', SANAD_STATE: state },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  project.provide('state', state);
  project.provide('url', await untilReady(child, join(state, 'ready.json')));
  return async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGINT');
    await ended;
    await rm(state, { recursive: true, force: true });
  };
}

async function untilReady(child: ChildProcess, path: string): Promise<string> {
  const deadline = Date.now() + patience;
  while (child.exitCode === null && Date.now() < deadline) {
    const text = await readFile(path, 'utf8').catch(() => undefined);
    if (text) return JSON.parse(text).url;
    await wait(100);
  }
  throw new Error('The stack for the journeys did not start; see what it printed above.');
}
