import { spawn } from 'node:child_process';

/** The repository's root: the bench works on it whatever folder it is started from. */
export const root = new URL('../..', import.meta.url).pathname;

/** Runs a command in the repository; its output, or an error that ends with what it said. */
export function runCommand(
  words: readonly [string, ...string[]],
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const [program, ...rest] = words;
  const child = spawn(program, rest, {
    cwd: root,
    env: { ...process.env, ...environment, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const hear = (chunk: Buffer) => {
    said += chunk.toString();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0
        ? resolve(said)
        : reject(new Error(`${words.join(' ')} ended with ${code}.\n${said.slice(-1_500)}`)),
    );
  });
}

/** Milliseconds that a piece of work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
