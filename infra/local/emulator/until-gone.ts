import { setTimeout as wait } from 'node:timers/promises';
import { processFacts } from './process-facts.ts';

/** Milliseconds that a process gets to end by itself before it is killed. */
const patience = 3_000;

/** Asks a process to end, kills it when it doesn't, and resolves when it is gone. */
export async function untilGone(pid: number): Promise<void> {
  const deadline = Date.now() + patience;
  let signal: NodeJS.Signals = 'SIGTERM';
  while (await processFacts(pid)) {
    send(pid, signal);
    await wait(20);
    if (Date.now() > deadline) signal = 'SIGKILL';
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended between the look and the signal.
  }
}
