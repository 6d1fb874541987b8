import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { atMost, forInformation, type Measured } from './row.ts';
import { root } from './run-command.ts';

/** Milliseconds that a start may take before it counts as failed. */
const patience = 180_000;

/** How long `npm start` takes when everything has been built, and the memory of what it runs. */
export async function warmStart(): Promise<Measured> {
  const state = await mkdtemp(join(tmpdir(), 'sanad-bench-'));
  await stopped((await started(state)).child);
  const { child, seconds } = await started(state);
  const processes = await familyOf(child.pid ?? 0);
  const resident = await Promise.all(processes.map(residentMegabytes));
  await stopped(child);
  await rm(state, { recursive: true, force: true });
  return {
    rows: [
      atMost(5, 'npm start, warm, until ready', { unit: 's', measured: seconds }),
      forInformation('memory of the local stack, npm included', {
        unit: 'MB',
        measured: Math.round(resident.reduce((sum, each) => sum + each, 0)),
      }),
    ],
    notes: [
      `Local stack: ${processes.length} processes, ${resident.map(Math.round).join(' + ')} MB.`,
    ],
  };
}

async function started(state: string): Promise<{ child: ChildProcess; seconds: number }> {
  const began = performance.now();
  // A group of its own, so that Ctrl-C can be sent to npm and to what it runs, as a terminal does.
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: { ...process.env, PORT: '0', SANAD_STATE: state },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  const ready = new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Sanad is ready')) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(`npm start ended. ${said.slice(-1_000)}`)));
    setTimeout(
      () => reject(new Error(`npm start isn't ready. ${said.slice(-1_000)}`)),
      patience,
    ).unref();
  });
  await ready;
  return { child, seconds: (performance.now() - began) / 1_000 };
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return;
  const gone = once(child, 'exit');
  process.kill(-child.pid, 'SIGINT');
  await Promise.race([gone, wait(10_000)]);
  await wait(500);
}

/** A process and all below it. */
async function familyOf(pid: number): Promise<number[]> {
  const all = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const parents = new Map(
    await Promise.all(all.map(async (each) => [each, await parentOf(each)] as const)),
  );
  const family = [pid];
  for (const member of family) {
    family.push(...all.filter((each) => parents.get(each) === member));
  }
  return family;
}

async function parentOf(pid: number): Promise<number | undefined> {
  const text = await status(pid);
  return Number(/^PPid:\s+(\d+)/m.exec(text)?.[1]);
}

async function residentMegabytes(pid: number): Promise<number> {
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(await status(pid))?.[1] ?? 0) / 1_024;
}

async function status(pid: number): Promise<string> {
  return readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
}
